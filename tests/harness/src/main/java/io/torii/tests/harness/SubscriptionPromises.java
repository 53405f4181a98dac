package io.torii.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.push.PushDevice;
import io.torii.domain.push.Subscription;
import io.torii.fake.Crowd;
import io.torii.keycloak.push.DeviceChanges;
import io.torii.keycloak.push.PushCredential;
import io.torii.keycloak.storage.OwnTransaction;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** What becomes of where a phone is told, while the server forgets a place that failed and the app asks for another (R27). */
public record SubscriptionPromises(KeycloakSession session, String realm) {
    private static final Subscription DEAD = new Subscription("https://push.example/dead", "p256dh", "auth");
    private static final Subscription FRESH = new Subscription("https://push.example/fresh", "p256dh", "auth");

    @Test
    public void a_place_that_failed_is_forgotten() {
        var subject = newcomer();
        var device = bound(subject);

        new DeviceChanges(session, subject).untell(device, FRESH);
        assertThat(stored(subject).subscription()).contains(DEAD);

        new DeviceChanges(session, subject).untell(device, DEAD);
        assertThat(stored(subject).subscription()).isEmpty();
    }

    @Test
    public void of_eight_at_once_one_asks_for_another_place_and_that_one_stays() {
        var subject = newcomer();
        var device = bound(subject);
        var changes = new DeviceChanges(session, subject);
        var turn = new AtomicInteger();

        var done = Crowd.of(() -> turn.getAndIncrement() == Crowd.THREADS / 2
                ? changes.tell(device, Optional.of(FRESH))
                : changes.untell(device, DEAD));

        assertThat(done).containsOnly(DeviceChanges.Outcome.DONE);
        assertThat(stored(subject).subscription()).contains(FRESH);
    }

    private Subject newcomer() {
        return within(own -> new Subject(
                realm,
                own.users()
                        .addUser(own.getContext().getRealm(), UUID.randomUUID().toString())
                        .getId()));
    }

    private PushDevice bound(Subject subject) {
        within(own -> user(own, subject)
                .credentialManager()
                .createStoredCredential(PushCredential.model(PushDrive.device(subject.user(), DEAD))));
        return stored(subject);
    }

    private PushDevice stored(Subject subject) {
        return within(own -> user(own, subject)
                .credentialManager()
                .getStoredCredentialsByTypeStream(PushCredential.TYPE)
                .flatMap(model -> PushCredential.read(model).stream())
                .findFirst()
                .orElseThrow());
    }

    private static UserModel user(KeycloakSession own, Subject subject) {
        return own.users().getUserById(own.getContext().getRealm(), subject.user());
    }

    private <T> T within(Function<KeycloakSession, T> work) {
        return new OwnTransaction(session.getKeycloakSessionFactory()).within(own -> {
            own.getContext().setRealm(own.realms().getRealm(realm));
            return work.apply(own);
        });
    }
}
