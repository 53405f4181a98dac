package io.torii.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.keycloak.trace.JpaTraces;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/** What becomes of traces that are written a moment after their account or its realm went (R69). */
public record TracePromises(KeycloakSession session, String realm) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    public void of_a_realm_or_an_account_that_went_none_is_written_and_no_other_is_lost() {
        var nowhere =
                new Subject(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        var removed = new Subject(realm, UUID.randomUUID().toString());
        var elsewhere = new Subject(realm, "f:" + UUID.randomUUID() + ":mari");
        var last = new Subject(realm, newUser());

        Stream.of(nowhere, removed, elsewhere, last).forEach(this::refused);
        // They are written in their order.
        await(last);

        assertThat(traces(nowhere)).isZero();
        assertThat(traces(removed)).isZero();
        assertThat(traces(elsewhere)).as("who a directory keeps to itself").isEqualTo(1);
        assertThat(traces(last)).isEqualTo(1);
    }

    private String newUser() {
        return KeycloakModelUtils.runJobInTransactionWithResult(session.getKeycloakSessionFactory(), own -> {
            own.getContext().setRealm(own.realms().getRealm(realm));
            return own.users()
                    .addUser(own.getContext().getRealm(), "traced-" + UUID.randomUUID())
                    .getId();
        });
    }

    private void refused(Subject subject) {
        var event = new Event();
        event.setType(EventType.LOGIN_ERROR);
        event.setError("user_disabled");
        event.setRealmId(subject.realm());
        event.setUserId(subject.user());
        event.setClientId("portal");
        event.setIpAddress("127.0.0.1");
        event.setTime(System.currentTimeMillis());
        event.setDetails(Map.of());
        session.getProvider(EventListenerProvider.class, "torii-trace").onEvent(event);
    }

    private void await(Subject subject) {
        var deadline = Instant.now().plus(PATIENCE);
        while (traces(subject) == 0 && Instant.now().isBefore(deadline)) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private int traces(Subject subject) {
        return new JpaTraces(session.getKeycloakSessionFactory())
                .of(subject, 0, 10)
                .size();
    }
}
