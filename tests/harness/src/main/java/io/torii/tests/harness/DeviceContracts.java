package io.torii.tests.harness;

import io.torii.domain.Subject;
import io.torii.keycloak.keys.MasterKeys;
import io.torii.keycloak.token.JpaTokens;
import io.torii.keycloak.trusted.JpaTrustedDevices;
import io.torii.port.token.Tokens;
import io.torii.port.token.TokensContract;
import io.torii.port.trusted.TrustedDevices;
import io.torii.port.trusted.TrustedDevicesContract;
import java.util.UUID;
import org.keycloak.models.KeycloakSession;

/** The contract suites of hardware tokens and trusted browsers, bound to Keycloak's adapters. */
final class DeviceContracts {
    private DeviceContracts() {}

    static Object named(String name, KeycloakSession session) {
        var realm = session.getContext().getRealm().getId();
        return switch (name) {
            case "tokens" -> new OfTokens(new PortPerCall(session), realm);
            case "trusted" -> new OfTrusted(new PortPerCall(session), realm);
            case "words" -> new WordsPromises(session);
            case "traces" -> new TracePromises(session, realm);
            case "renewal" -> new RenewalPromises(session, realm);
            case "subscriptions" -> new SubscriptionPromises(session, realm);
            case "garbled-rows" -> new GarbledRowPromises(session, realm);
            default -> CallContracts.named(name, session);
        };
    }

    /** Hardware tokens. */
    public record OfTokens(PortPerCall ports, String realm) implements TokensContract {
        @Override
        public Tokens tokens() {
            return ports.of(Tokens.class, session -> new JpaTokens(session, MasterKeys.of(session)));
        }
    }

    /** Trusted browsers. */
    public record OfTrusted(PortPerCall ports, String realm) implements TrustedDevicesContract {
        @Override
        public TrustedDevices devices() {
            return ports.of(
                    TrustedDevices.class, session -> new JpaTrustedDevices(session.getKeycloakSessionFactory()));
        }

        @Override
        public Subject newcomer() {
            return new Subject(realm, UUID.randomUUID().toString());
        }
    }
}
