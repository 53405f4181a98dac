package io.torii.endpoints.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.torii.domain.push.Signer;
import io.torii.domain.push.Subscription;
import io.torii.keycloak.ThemeWords;
import io.torii.keycloak.Torii;
import io.torii.keycloak.push.DeviceChanges;
import io.torii.keycloak.webpush.WebPush;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** What a registered device asks and changes of itself: its name, where it is told, its key, its end. */
record OwnDevice(KeycloakSession session, Signer signer) {
    Response show() {
        var device = signer.device();
        var realm = session.getContext().getRealm();
        return Answers.of(
                200,
                new View(
                        new ThemeWords(session).institution(),
                        session.users()
                                .getUserById(realm, signer.subject().user())
                                .getUsername(),
                        device.label(),
                        device.bound().getEpochSecond(),
                        device.subscription().isPresent(),
                        WebPush.of(session).applicationServerKey().orElse(null)));
    }

    Response rename(JsonObject body) {
        var label = Parts.label(body.of("label"), "label");
        return changed("device-label", changes().rename(signer.device(), label));
    }

    Response tell(JsonObject body) {
        var where = body.of("subscription").isNull("subscription")
                ? Optional.<Subscription>empty()
                : Optional.of(Parts.subscription(body));
        var refused = where.filter(told -> !WebPush.of(session).allows(told.endpoint()));
        return refused.isPresent()
                ? Answers.refused(Refusal.ENDPOINT_REFUSED)
                : changed("device-subscription", changes().tell(signer.device(), where));
    }

    /** @param nonce of the request, which the new key signs too */
    Response rekey(String nonce, JsonObject body) {
        var next = Parts.key(body.of("key", "proof"));
        var text = signer.rekeying(session.getContext().getRealm().getName(), nonce, next);
        return next.verifies(text, Parts.proof(body))
                ? changed("device-key", changes().rekey(signer.device(), next))
                : Answers.refused(Refusal.PROOF_INVALID);
    }

    Response remove(JsonObject body) {
        var removal = changes().remove(signer.device(), body.of("code").flag("code"));
        return switch (removal) {
            case DEVICE, BOTH -> {
                new DeviceTrail(session, signer).removed(removal);
                yield Answers.done();
            }
            case LAST_METHOD -> Answers.refused(Refusal.LAST_METHOD);
            case GONE -> Answers.refused(Refusal.DEVICE_UNKNOWN);
        };
    }

    private Response changed(String step, DeviceChanges.Outcome outcome) {
        return switch (outcome) {
            case DONE -> {
                new DeviceTrail(session, signer).changed(step);
                yield Answers.done();
            }
            case LABEL_TAKEN -> Answers.refused(Refusal.LABEL_TAKEN);
            // The key that signed this counts no more.
            case GONE -> Answers.refused(Refusal.SIGNATURE_INVALID);
        };
    }

    private DeviceChanges changes() {
        return Torii.of(session).push().changes(signer.subject());
    }

    /** What a device knows of itself, and the key of now, which may be another than it subscribed to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(String issuer, String account, String label, long since, boolean notified, String vapid) {}
}
