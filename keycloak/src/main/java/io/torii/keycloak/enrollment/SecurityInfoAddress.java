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

    /** Where this method is tried. */
    public URI trying(String credential) {
        return builder().queryParam("test", "{credential}").build(credential);
    }

    /** What says that no session is left. */
    public URI everywhere() {
        return builder().path("signed-out-everywhere").build();
    }
}
