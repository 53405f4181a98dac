package io.torii.endpoints.staff;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.keycloak.services.ErrorResponseException;

/**
 * Why a member of staff does something, in their own words: 3 to 500 characters of one line.
 *
 * @param text what admin events and the history keep
 */
public record Reason(String text) {
    private static final int LEAST = 3;
    private static final int MOST = 500;

    /**
     * The member {@code reason} of a request's body.
     *
     * @throws ErrorResponseException 400 {@code torii_reason} when there is none that can be kept
     */
    public static Reason of(Map<String, ?> asked) {
        return Optional.ofNullable(asked)
                .map(all -> all.get("reason"))
                .filter(String.class::isInstance)
                .flatMap(typed -> typed((String) typed))
                .orElseThrow(() -> new ErrorResponseException("torii_reason", null, Response.Status.BAD_REQUEST));
    }

    /** What was typed, if it can be kept. */
    public static Optional<Reason> typed(String text) {
        return Optional.of(text.strip()).filter(Reason::fits).map(Reason::new);
    }

    private static boolean fits(String text) {
        var length = text.codePointCount(0, text.length());
        return length >= LEAST && length <= MOST && text.codePoints().noneMatch(Character::isISOControl);
    }
}
