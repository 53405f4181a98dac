package io.torii.actions.interruption;

import io.torii.domain.enrollment.Interruption;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Providers;
import io.torii.keycloak.accesspass.RegistrationGrant;
import io.torii.keycloak.calendar.InterruptionInquiry;
import io.torii.keycloak.gate.GateNotes;
import java.time.Duration;
import java.time.Instant;
import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.Constants;
import org.keycloak.protocol.oidc.grants.device.DeviceGrantType;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Whether this sign-in is one to interrupt, and the moment when that is decided. */
record Occasion(RequiredActionContext context) {
    private static final Duration YOUNG = Duration.ofMinutes(5);

    void use() {
        var notes = new Notes(signIn());
        new Detour(context).comeBack();
        if (!notes.decided()) {
            notes.decide(inquiry().due().filter(this::fits));
            notes.due().ifPresent(due -> signIn().addRequiredAction(Providers.INTERRUPTION));
            return;
        }
        if (unfinished(notes)) {
            // Nothing but another method ends it, whatever became of the action that was to register one.
            signIn().addRequiredAction(Providers.INTERRUPTION);
        }
    }

    private boolean unfinished(Notes notes) {
        return notes.due().filter(due -> due == Interruption.PHONE_END).isPresent()
                && !new Detour(context).running()
                && new PhoneEnd(context).stands();
    }

    /** The phone's end waits for nothing: who cannot see its page, or comes for something else, does not pass it (R21). */
    private boolean fits(Interruption due) {
        return !guarded() && (due == Interruption.PHONE_END || suitable());
    }

    /** The guard, a pass, and a mailed link that opens no session, come before everything. */
    private boolean guarded() {
        return new GateNotes(signIn()).guarded()
                || new RegistrationGrant(context.getSession(), signIn()).given().isPresent()
                || signIn().getAuthNote(AuthenticationManager.END_AFTER_REQUIRED_ACTIONS) != null;
    }

    /** None for who cannot answer, comes for something else, or was interrupted already. */
    private boolean suitable() {
        return !new Silence(context).reigns()
                && !DeviceGrantType.isOAuth2DeviceVerificationFlow(signIn())
                && !young()
                && signIn().getClientNote(Constants.KC_ACTION) == null
                && !signIn().getRequiredActions().contains(Providers.SECURITY_INFO)
                && !signIn().getClient().getClientId().equals(Providers.SECURITY_INFO_CLIENT);
    }

    /** A second client, shortly after the sign-in to the first. */
    private boolean young() {
        var userSession = context.getSession().getContext().getUserSession();
        return AuthenticatorUtil.isSSOAuthentication(signIn())
                && userSession != null
                && new KeycloakClock()
                        .now()
                        .isBefore(
                                Instant.ofEpochSecond(userSession.getStarted()).plus(YOUNG));
    }

    private InterruptionInquiry inquiry() {
        return new InterruptionInquiry(context.getSession(), signIn(), context.getUser());
    }

    private AuthenticationSessionModel signIn() {
        return context.getAuthenticationSession();
    }
}
