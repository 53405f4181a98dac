package io.torii.keycloak.enrollment;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.keycloak.models.KeycloakSession;

/** Where the realm's Security info is. */
public record SecurityInfoAddress(KeycloakSession session) {
    public UriBuilder builder() {
        return session.getContext()
                .getUri()
                .getBaseUriBuilder()
                .path("realms/{realm}/torii/security-info")
                .resolveTemplate("realm", session.getContext().getRealm().getName());
    }

    public URI address() {
        return builder().build();
    }

    public URI signedOut() {
        return builder().path("signed-out").build();
    }
}
