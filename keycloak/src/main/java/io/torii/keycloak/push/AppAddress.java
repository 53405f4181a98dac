package io.torii.keycloak.push;

import jakarta.ws.rs.core.UriBuilder;
import org.keycloak.models.KeycloakSession;

/** Where the realm serves the app: {@code {app}} of the authenticator protocol. */
public record AppAddress(KeycloakSession session) {
    /** The realm resource that serves it. */
    public static final String RESOURCE = "torii-authenticator";

    /** With the slash at its end. */
    public UriBuilder builder() {
        return session.getContext()
                .getUri()
                .getBaseUriBuilder()
                .path("realms/{realm}/" + RESOURCE + "/")
                .resolveTemplate("realm", session.getContext().getRealm().getName());
    }
}
