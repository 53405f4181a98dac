package io.torii.endpoints.console;

import java.net.URI;
import org.keycloak.models.KeycloakSession;
import org.keycloak.urls.UrlType;

/** Where a realm's console is, and what it speaks to. */
record ConsolePlace(KeycloakSession session) {
    /** The page, with the slash at its end. */
    URI page() {
        return session.getContext()
                .getUri()
                .getBaseUriBuilder()
                .path("realms/{realm}/torii/console/")
                .build(realm());
    }

    /** The admin REST of Torii in this realm, without a slash at its end. */
    URI admin() {
        return session.getContext()
                .getUri(UrlType.ADMIN)
                .getBaseUriBuilder()
                .path("admin/realms/{realm}/torii")
                .build(realm());
    }

    /** As a content policy names it. */
    String adminOrigin() {
        var admin = admin();
        return admin.getScheme() + "://" + admin.getRawAuthority();
    }

    /** What people call the realm. */
    String name() {
        var realm = session.getContext().getRealm();
        var shown = realm.getDisplayName();
        return shown == null || shown.isBlank() ? realm.getName() : shown;
    }

    private String realm() {
        return session.getContext().getRealm().getName();
    }
}
