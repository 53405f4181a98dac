package io.torii.actions.enrollment;

import io.torii.keycloak.enrollment.SecurityInfoAddress;
import jakarta.ws.rs.core.NewCookie;
import org.keycloak.models.KeycloakSession;

/** Keeps the procedure's place while nobody is signed in; a cookie of its own that names no user (R78). */
record Place(KeycloakSession session) {
    private static final String NAME = "TORII_ENROLLMENT";
    private static final String TRYING = "trying";
    private static final int HOUR = 3_600;

    NewCookie trying() {
        return cookie(TRYING, HOUR);
    }

    void forget() {
        session.getContext().getHttpResponse().setCookieIfAbsent(cookie("", 0));
    }

    /** Whether this browser signed out to try the second factor and has come back. */
    boolean tried() {
        var cookie = session.getContext()
                .getHttpRequest()
                .getHttpHeaders()
                .getCookies()
                .get(NAME);
        return cookie != null && TRYING.equals(cookie.getValue());
    }

    private NewCookie cookie(String value, int seconds) {
        var realm = session.getContext().getRealm().getName();
        var base = session.getContext().getUri().getBaseUriBuilder();
        return new NewCookie.Builder(NAME)
                .value(value)
                .path(base.path("realms").path("{realm}").path("/").build(realm).getPath())
                .maxAge(seconds)
                .httpOnly(true)
                .secure(new SecurityInfoAddress(session).address().getScheme().equals("https"))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
