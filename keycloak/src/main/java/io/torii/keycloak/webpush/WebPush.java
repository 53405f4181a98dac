package io.torii.keycloak.webpush;

import io.torii.domain.Subject;
import io.torii.domain.push.DeviceNotice;
import io.torii.domain.push.PushRequest;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.port.push.Notifications;
import java.util.Optional;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.urls.UrlType;

/** Web Push for the realm of a session. */
public final class WebPush implements Notifications {
    private final KeycloakSession session;
    private final RealmModel realm;
    private final WebPushNode node;

    private WebPush(KeycloakSession session) {
        this.session = session;
        realm = session.getContext().getRealm();
        node = WebPushService.of(session).node();
    }

    public static WebPush of(KeycloakSession session) {
        return new WebPush(session);
    }

    /** The realm's application server key, 65 bytes in base64url; empty where no notifications are sent. */
    public Optional<String> applicationServerKey() {
        return policy().get(WebPushSettings.ON)
                ? Optional.of(VapidKeys.of(session).of(realm.getId()).publicKey())
                : Optional.empty();
    }

    /** Whether a subscription with this endpoint may be stored (R27). */
    public boolean allows(String endpoint) {
        return node.development(endpoint)
                || policy().get(WebPushSettings.SERVICES).allow(endpoint);
    }

    /** After the commit of the session's transaction; a rollback sends nothing. */
    @Override
    public void send(PushRequest request) {
        send(Hint.of(request));
    }

    /** Every device of this user, that there is a notice; after the commit as well. */
    public void tell(Subject subject, DeviceNotice.Kind kind) {
        var now = new KeycloakClock().now();
        Torii.of(session)
                .push()
                .devices()
                .of(subject)
                .forEach(device -> send(Hint.of(subject, device.id(), kind, now)));
    }

    private void send(Hint hint) {
        if (!policy().get(WebPushSettings.ON)) {
            return;
        }
        contact().ifPresent(contact -> after(new Sending(session.getKeycloakSessionFactory(), node, hint, contact)));
    }

    private void after(Sending job) {
        session.getTransactionManager().enlistAfterCompletion(new AbstractKeycloakTransaction() {
            @Override
            protected void commitImpl() {
                node.run(job);
            }

            @Override
            protected void rollbackImpl() {
                // Nobody waits for the answer.
            }
        });
    }

    /** Empty where there is none and no request either that would say which address the server has. */
    private Optional<String> contact() {
        var set = policy().get(WebPushSettings.CONTACT);
        var sender =
                realm.getSmtpConfig() == null ? null : realm.getSmtpConfig().get("from");
        if (!set.isEmpty()) {
            return Optional.of(set);
        }
        return sender == null || sender.isBlank() ? address() : Optional.of("mailto:" + sender.strip());
    }

    private Optional<String> address() {
        try {
            return Optional.of(session.getContext()
                    .getUri(UrlType.FRONTEND)
                    .getBaseUriBuilder()
                    .path("realms")
                    .path(realm.getName())
                    .build()
                    .toString());
        } catch (RuntimeException e) {
            // A job has no request; only a server that is told its whole address knows it then.
            return Optional.empty();
        }
    }

    private RealmPolicy policy() {
        return RealmPolicy.of(realm);
    }
}
