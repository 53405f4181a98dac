package io.torii.tests.harness;

import io.torii.domain.Subject;
import io.torii.domain.push.PushDevice;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.KeycloakSlots;
import io.torii.keycloak.Torii;
import io.torii.keycloak.push.DeviceChanges.Removal;
import io.torii.keycloak.push.KeycloakCandidates;
import io.torii.keycloak.push.KeycloakDevices;
import io.torii.keycloak.push.KeycloakOffers;
import io.torii.keycloak.push.KeycloakPushRequests;
import io.torii.port.push.Candidates;
import io.torii.port.push.CandidatesContract;
import io.torii.port.push.Devices;
import io.torii.port.push.DevicesContract;
import io.torii.port.push.Offers;
import io.torii.port.push.OffersContract;
import io.torii.port.push.PushRequests;
import io.torii.port.push.PushRequestsContract;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;

/** The contract suites of phones that match numbers, bound to Keycloak's adapters. */
final class PushContracts {
    private PushContracts() {}

    static Object named(String name, KeycloakSession session) {
        var ports = new PortPerCall(session);
        var realm = session.getContext().getRealm().getId();
        return switch (name) {
            case "single-use" -> new SingleUsePromises(session.getKeycloakSessionFactory());
            case "push-requests" -> new OfRequests(ports, realm);
            case "offers" -> new OfOffers(ports, realm);
            case "candidates" -> new OfCandidates(ports, realm);
            case "push-requests-undone" -> new OfRequests(PortPerCall.rolledBack(session), realm);
            case "offers-undone" -> new OfOffers(PortPerCall.rolledBack(session), realm);
            case "candidates-undone" -> new OfCandidates(PortPerCall.rolledBack(session), realm);
            case "devices" -> new OfDevices(ports, realm);
            default -> DeviceContracts.named(name, session);
        };
    }

    private static Subject anybody(String realm) {
        return new Subject(realm, UUID.randomUUID().toString());
    }

    private static Instant present() {
        return new KeycloakClock().now();
    }

    private static void move(Duration time) {
        Time.setOffset(Time.getOffset() + (int) time.toSeconds());
    }

    /** Requests that wait. */
    public record OfRequests(PortPerCall ports, String realm) implements PushRequestsContract {
        @Override
        public PushRequests requests() {
            return ports.of(PushRequests.class, KeycloakPushRequests::new);
        }

        @Override
        public Subject newcomer() {
            return anybody(realm);
        }

        @Override
        public Instant now() {
            return present();
        }

        @Override
        public void pass(Duration time) {
            move(time);
        }
    }

    /** Offers to register a phone. */
    public record OfOffers(PortPerCall ports, String realm) implements OffersContract {
        @Override
        public Offers offers() {
            return ports.of(Offers.class, session -> new KeycloakOffers(session, new KeycloakClock()));
        }

        @Override
        public Subject newcomer() {
            return anybody(realm);
        }

        @Override
        public Instant now() {
            return present();
        }

        @Override
        public void pass(Duration time) {
            move(time);
        }
    }

    /** Phones that answered one. */
    public record OfCandidates(PortPerCall ports, String realm) implements CandidatesContract {
        @Override
        public Candidates candidates() {
            return ports.of(Candidates.class, session -> new KeycloakCandidates(session, new KeycloakClock()));
        }

        @Override
        public Offers offers() {
            return ports.of(Offers.class, session -> new KeycloakOffers(session, new KeycloakClock()));
        }

        @Override
        public Subject newcomer() {
            return anybody(realm);
        }

        @Override
        public Instant now() {
            return present();
        }

        @Override
        public void pass(Duration time) {
            move(time);
        }
    }

    /** Registered phones, of users who are there. */
    public record OfDevices(PortPerCall ports, String realm) implements DevicesContract {
        @Override
        public Devices devices() {
            return ports.of(
                    Devices.class,
                    session -> new KeycloakDevices(session, new KeycloakSlots(session.singleUseObjects())));
        }

        private static void removed(KeycloakSession session, Subject subject, PushDevice device, boolean code) {
            if (Torii.of(session).push().changes(subject).remove(device, code) == Removal.GONE) {
                throw new IllegalStateException("it was not there");
            }
        }

        @Override
        public void remove(Subject subject, PushDevice device, boolean code) {
            ports.of(Runnable.class, session -> () -> removed(session, subject, device, code))
                    .run();
        }

        @Override
        public Subject newcomer() {
            var id = ports.of(
                            Supplier.class,
                            session -> () -> session.users()
                                    .addUser(
                                            session.getContext().getRealm(),
                                            UUID.randomUUID().toString())
                                    .getId())
                    .get();
            return new Subject(realm, String.valueOf(id));
        }

        @Override
        public Instant now() {
            return present();
        }

        @Override
        public void pass(Duration time) {
            move(time);
        }
    }
}
