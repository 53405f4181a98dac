package io.torii.tests.harness;

import io.torii.domain.Subject;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.KeycloakSlots;
import io.torii.port.Slots;
import io.torii.port.SlotsContract;
import io.torii.port.SpendingContract;
import java.time.Duration;
import java.time.Instant;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;

/** The contract suites of numbered places, bound to Keycloak's single-use objects. */
final class SlotContracts {
    private SlotContracts() {}

    /** Where requests fail afterwards nothing is kept of until when; every claim is. */
    static Object named(String name, KeycloakSession session, Subject subject) {
        return name.equals("slots")
                ? new OfSpending(new OfSlots(new PortPerCall(session), subject))
                : new OfSlots(PortPerCall.rolledBack(session), subject);
    }

    /** Numbered places. */
    public record OfSlots(PortPerCall ports, Subject subject) implements SlotsContract {
        @Override
        public Slots slots() {
            return ports.of(Slots.class, session -> new KeycloakSlots(session.singleUseObjects()));
        }

        @Override
        public void pass(Duration time) {
            Time.setOffset(Time.getOffset() + (int) time.toSeconds());
        }
    }

    /** Numbered places, and until when. */
    public record OfSpending(OfSlots of) implements SpendingContract {
        @Override
        public Slots slots() {
            return of.slots();
        }

        @Override
        public void pass(Duration time) {
            of.pass(time);
        }

        @Override
        public Subject subject() {
            return of.subject();
        }

        @Override
        public Instant now() {
            return new KeycloakClock().now();
        }
    }
}
