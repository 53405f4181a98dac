package io.torii.keycloak.webpush;

import io.torii.domain.push.PushDevice;
import io.torii.domain.push.Subscription;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.push.DeviceChanges;
import io.torii.keycloak.push.PushCredential;
import io.torii.keycloak.storage.OwnTransaction;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.UserModel;

/** One notification on its way: reads in one transaction, sends in none, forgets a dead subscription in another. */
record Sending(KeycloakSessionFactory factory, WebPushNode node, Hint hint, String contact) implements Runnable {
    @Override
    public void run() {
        var now = new KeycloakClock().now();
        if (hint.expiredAt(now)) {
            node.count(Outcome.DROPPED);
            return;
        }
        new OwnTransaction(factory).within(this::destination).ifPresent(to -> send(to, now));
    }

    private void send(Destination to, Instant now) {
        var notice = new Notice(hint);
        var outcome =
                to.allowed() ? node.post(notice.to(to.subscription(), to.key(), contact, now)) : Outcome.FORBIDDEN;
        node.count(outcome);
        if (outcome.dead()) {
            new OwnTransaction(factory).within(session -> forget(session, to.subscription()));
        }
    }

    private Optional<Destination> destination(KeycloakSession session) {
        var realm = session.realms().getRealm(hint.subject().realm());
        return device(session)
                .flatMap(PushDevice::subscription)
                .map(subscription -> new Destination(
                        subscription,
                        VapidKeys.of(session).of(realm.getId()),
                        node.development(subscription.endpoint())
                                || RealmPolicy.of(realm)
                                        .get(WebPushSettings.SERVICES)
                                        .allow(subscription.endpoint())));
    }

    /** Only the one that was tried: the app may have renewed it since, on whichever node. */
    private boolean forget(KeycloakSession session, Subscription dead) {
        return device(session)
                .map(device -> new DeviceChanges(session, hint.subject()).untell(device, dead))
                .isPresent();
    }

    private Optional<UserModel> user(KeycloakSession session) {
        var subject = hint.subject();
        var realm = session.realms().getRealm(subject.realm());
        if (realm == null) {
            return Optional.empty();
        }
        session.getContext().setRealm(realm);
        return Optional.ofNullable(session.users().getUserById(realm, subject.user()));
    }

    private Optional<PushDevice> device(KeycloakSession session) {
        return user(session).flatMap(user -> user.credentialManager()
                .getStoredCredentialsByTypeStream(PushCredential.TYPE)
                .flatMap(model -> PushCredential.read(model).stream())
                .filter(device -> device.id().equals(hint.device()))
                .findFirst());
    }

    private record Destination(Subscription subscription, VapidKey key, boolean allowed) {}
}
