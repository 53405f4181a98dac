package io.torii.endpoints.enrollment;

import io.torii.keycloak.RealmCookie;
import io.torii.keycloak.gate.TriedMethod;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Which method the two requests that lead to Security info are made to try: between them a cookie knows it. */
record Trial(KeycloakSession session) {
    private static final Duration A_SIGN_IN = Duration.ofMinutes(30);
    private static final String BEGUN = "torii.securityinfo.trial";

    /** What is no id of a credential begins nothing. */
    void begin(String credential) {
        if (TriedMethod.named(credential)) {
            session.setAttribute(BEGUN, credential);
            cookie().write(credential);
        } else if (cookie().read().isPresent()) {
            cookie().forget();
        }
    }

    Optional<String> begun() {
        return Optional.ofNullable(session.getAttribute(BEGUN, String.class));
    }

    /** Once: whoever opens the page again tries nothing. */
    Optional<String> take() {
        var begun = cookie().read().filter(TriedMethod::named);
        begun.ifPresent(credential -> cookie().forget());
        return begun;
    }

    private RealmCookie cookie() {
        return new RealmCookie(session, "TORII_TRIAL", "torii/security-info", A_SIGN_IN);
    }
}
