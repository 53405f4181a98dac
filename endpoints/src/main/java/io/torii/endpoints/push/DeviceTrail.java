package io.torii.endpoints.push;

import io.torii.domain.push.AnswerVerdict;
import io.torii.domain.push.Signer;
import io.torii.keycloak.enrollment.CredentialWatchFactory;
import io.torii.keycloak.push.DeviceChanges.Removal;
import io.torii.keycloak.push.PushCredential;
import io.torii.keycloak.push.PushMeters;
import java.util.Locale;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.credential.OTPCredentialModel;

/**
 * What a device did, in Keycloak's events; never a number, key or address. A change of what is registered is no
 * {@code UPDATE_CREDENTIAL}: that one says that a method was bound.
 */
record DeviceTrail(KeycloakSession session, Signer signer) {
    /** An answer; of a request that is none there is nobody to tell. */
    void answered(AnswerVerdict verdict) {
        PushMeters.answered(verdict);
        var outcome = verdict.name().toLowerCase(Locale.ROOT);
        switch (verdict) {
            case APPROVED, REPORTED ->
                step("push-answer").detail("torii_outcome", outcome).success();
            case DENIED, NUMBER_WRONG, OVER ->
                step("push-answer").detail("torii_outcome", outcome).error("torii_push_" + outcome);
            case UNKNOWN -> {}
        }
    }

    /** @param step what was changed */
    void changed(String step) {
        step(step).success();
    }

    void removed(Removal removal) {
        removed(PushCredential.TYPE, signer.device().credential());
        if (removal == Removal.BOTH) {
            removed(OTPCredentialModel.TYPE, signer.device().otp().orElseThrow());
        }
    }

    private void removed(String type, String credential) {
        event(EventType.REMOVE_CREDENTIAL)
                .detail(Details.CREDENTIAL_TYPE, type)
                .detail(Details.CREDENTIAL_ID, credential)
                .detail(Details.CREDENTIAL_USER_LABEL, signer.device().label())
                .detail(CredentialWatchFactory.BY, "device")
                .success();
    }

    private EventBuilder step(String step) {
        return event(EventType.CUSTOM_REQUIRED_ACTION)
                .detail("torii_step", step)
                .detail("torii_method", "push")
                .detail(Details.CREDENTIAL_ID, signer.device().credential());
    }

    private EventBuilder event(EventType type) {
        var context = session.getContext();
        return new EventBuilder(context.getRealm(), session, context.getConnection())
                .event(type)
                .user(signer.subject().user());
    }
}
