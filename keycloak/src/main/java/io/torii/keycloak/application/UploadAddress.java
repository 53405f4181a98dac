package io.torii.keycloak.application;

import java.net.URI;
import org.keycloak.models.KeycloakSession;
import org.keycloak.urls.UrlType;

/** Where pictures of cards go, beside the sign-in: Keycloak's own forms take no files. */
public record UploadAddress(KeycloakSession session) {
    public URI address() {
        var context = session.getContext();
        return context.getUri(UrlType.FRONTEND)
                .getBaseUriBuilder()
                .path("realms/{realm}/torii/application/photo")
                .build(context.getRealm().getName());
    }
}
