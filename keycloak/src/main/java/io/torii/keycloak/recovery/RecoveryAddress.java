package io.torii.keycloak.recovery;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Locale;
import org.keycloak.models.KeycloakSession;

/** Where the realm's recovery is. */
public record RecoveryAddress(KeycloakSession session) {
    /** The parameter that names a {@link Way}, in links and in the request for the recovery client. */
    public static final String WAY = "way";

    public UriBuilder builder() {
        return session.getContext()
                .getUri()
                .getBaseUriBuilder()
                .path("realms/{realm}/torii/recovery")
                .resolveTemplate("realm", session.getContext().getRealm().getName());
    }

    /** The page that shows all ways. */
    public URI address() {
        return builder().build();
    }

    /** Straight to this way. */
    public URI address(Way way) {
        return builder().queryParam(WAY, word(way)).build();
    }

    /** Where the identity service sends browsers back to: what its client there is allowed. */
    public URI verified() {
        return builder().path("verified").build();
    }

    /** What stands in links for it. */
    public static String word(Way way) {
        return way.name().toLowerCase(Locale.ROOT);
    }
}
