package io.torii.keycloak.delivery;

import java.net.URI;
import org.keycloak.models.KeycloakSession;
import org.keycloak.urls.UrlType;

/** Where a provider asks what a call says, as seen from outside; like {@link ReceiptAddress}. */
public final class CallAddress {
    private CallAddress() {}

    /** The address for a provider of the session's realm; a call's id and a step follow after slashes. */
    public static URI of(KeycloakSession session, String provider) {
        var context = session.getContext();
        return context.getUri(UrlType.FRONTEND)
                .getBaseUriBuilder()
                .path("realms/{realm}/torii/calls/{gateway}")
                .build(context.getRealm().getName(), provider);
    }
}
