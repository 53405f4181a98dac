package io.torii.keycloak.delivery;

import java.net.URI;
import org.keycloak.models.KeycloakSession;
import org.keycloak.urls.UrlType;

/**
 * Where a provider's receipts come in, as seen from outside: what a vendor calls and Twilio signs. Taken from Keycloak's
 * hostname settings, never from the request's own headers unless those settings say so.
 */
public final class ReceiptAddress {
    private ReceiptAddress() {}

    /** The address for a provider of the session's realm; a delivery's id follows after a slash. */
    public static URI of(KeycloakSession session, String provider) {
        var context = session.getContext();
        return context.getUri(UrlType.FRONTEND)
                .getBaseUriBuilder()
                .path("realms/{realm}/torii/receipts/{gateway}")
                .build(context.getRealm().getName(), provider);
    }
}
