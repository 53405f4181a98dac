package io.torii.tests.harness;

import io.torii.domain.Subject;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.call.KeycloakCalls;
import io.torii.keycloak.call.KeycloakLines;
import io.torii.keycloak.call.KeycloakUnanswered;
import io.torii.port.call.Calls;
import io.torii.port.call.CallsContract;
import io.torii.port.call.Lines;
import io.torii.port.call.LinesContract;
import io.torii.port.call.Unanswered;
import io.torii.port.call.UnansweredCallsContract;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;

/** The contract suites of calls, bound to Keycloak's adapters. */
final class CallContracts {
    private CallContracts() {}

    static Object named(String name, KeycloakSession session) {
        var realm = session.getContext().getRealm().getId();
        return switch (name) {
            case "calls" -> new OfCalls(new PortPerCall(session), realm);
            case "unanswered-calls" -> new OfUnanswered(new PortPerCall(session), realm);
            case "calls-undone" -> new OfCalls(PortPerCall.rolledBack(session), realm);
            case "unanswered-calls-undone" -> new OfUnanswered(PortPerCall.rolledBack(session), realm);
            default -> ApplicationContracts.named(name, session);
        };
    }

    private static Subject anybody(String realm) {
        return new Subject(realm, UUID.randomUUID().toString());
    }

    private static void move(Duration time) {
        Time.setOffset(Time.getOffset() + (int) time.toSeconds());
    }

    /** Calls under way. */
    public record OfCalls(PortPerCall ports, String realm) implements CallsContract, LinesContract {
        @Override
        public Calls calls() {
            return ports.of(Calls.class, KeycloakCalls::new);
        }

        @Override
        public Lines lines() {
            return ports.of(Lines.class, KeycloakLines::new);
        }

        @Override
        public Subject newcomer() {
            return anybody(realm);
        }

        @Override
        public Instant now() {
            return new KeycloakClock().now();
        }

        @Override
        public void pass(Duration time) {
            move(time);
        }
    }

    /** Calls that nobody answered. */
    public record OfUnanswered(PortPerCall ports, String realm) implements UnansweredCallsContract {
        @Override
        public Unanswered unanswered() {
            return ports.of(Unanswered.class, KeycloakUnanswered::new);
        }

        @Override
        public Subject newcomer() {
            return anybody(realm);
        }

        @Override
        public void pass(Duration time) {
            move(time);
        }
    }
}
