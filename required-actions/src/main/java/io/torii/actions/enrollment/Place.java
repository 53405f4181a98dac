package io.torii.actions.enrollment;

import io.torii.keycloak.RealmCookie;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.keycloak.models.KeycloakSession;

/** Keeps the procedure's place while nobody is signed in; a cookie of its own that names no user (R78). */
record Place(RealmCookie cookie) {
    private static final String TRYING = "trying";

    Place(KeycloakSession session) {
        this(new RealmCookie(session, "TORII_ENROLLMENT", "", Duration.ofHours(1)));
    }

    NewCookie trying() {
        return cookie.of(TRYING);
    }

    void forget() {
        cookie.forget();
    }

    /** Whether this browser signed out to try the second factor and has come back. */
    boolean tried() {
        return cookie.read().filter(TRYING::equals).isPresent();
    }
}
