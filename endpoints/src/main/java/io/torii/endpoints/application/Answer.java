package io.torii.endpoints.application;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.services.ErrorResponseException;

/** Words and refusals of these resources. */
final class Answer {
    private Answer() {}

    static String word(Object name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }

    /** ISO 8601, or null. */
    static String text(Optional<Instant> at) {
        return at.map(Instant::toString).orElse(null);
    }

    /** {@code torii_<reason>}, which stays the same. */
    static ErrorResponseException refused(Object reason, Response.Status status) {
        return new ErrorResponseException("torii_" + word(reason), null, status);
    }
}
