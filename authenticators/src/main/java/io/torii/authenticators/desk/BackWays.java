package io.torii.authenticators.desk;

import io.torii.keycloak.recovery.RecoveryAddress;
import io.torii.keycloak.recovery.RecoveryWords;
import io.torii.keycloak.recovery.Ways;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/**
 * The ways back into an account, as a sign-in shows them.
 *
 * @param links to the recovery address; none where the realm offers none
 * @param support where the institution helps, in its own words
 */
public record BackWays(List<Link> links, List<String> support) {
    public static BackWays of(KeycloakSession session) {
        var address = new RecoveryAddress(session);
        var links = new Ways(session)
                .offered().stream()
                        .map(way -> new Link(way.name(), address.address(way).toString()))
                        .toList();
        return new BackWays(links, new RecoveryWords(session).support());
    }

    /**
     * One way.
     *
     * @param way a {@code Way}
     * @param address where it begins
     */
    public record Link(String way, String address) {}
}
