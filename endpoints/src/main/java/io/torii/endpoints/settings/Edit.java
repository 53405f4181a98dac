package io.torii.endpoints.settings;

import io.torii.keycloak.policy.PolicyBook;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.keycloak.services.ErrorResponseException;

/**
 * A change of settings before it is made.
 *
 * @param book that nobody else writes meanwhile
 * @param values texts by key; a blank one stands for the default
 */
record Edit(PolicyBook book, Map<String, String> values) {
    /**
     * Whether all can be stored.
     *
     * @throws ErrorResponseException 409 {@code torii_no_place} where the realm lacks the required action of a key; 400
     *     {@code torii_bad_setting} with the range of each that is outside it
     */
    void check() {
        place();
        var refused = book.refused(values);
        if (!refused.isEmpty()) {
            throw refused(Response.Status.BAD_REQUEST, Map.of("error", "torii_bad_setting", "refused", refused));
        }
    }

    /** @throws ErrorResponseException 409 {@code torii_no_place} */
    void place() {
        var placeless = book.placeless(values);
        if (!placeless.isEmpty()) {
            throw refused(Response.Status.CONFLICT, Map.of("error", "torii_no_place", "settings", placeless));
        }
    }

    /**
     * Whether what the caller has seen still stands there.
     *
     * @param seen texts by key; what is left out is not compared
     * @throws ErrorResponseException 409 {@code torii_changed_since}
     */
    void since(Map<String, String> seen) {
        var stored = book.stored();
        if (seen.entrySet().stream()
                .anyMatch(each -> !text(stored.get(each.getKey())).equals(text(each.getValue())))) {
            throw refused(Response.Status.CONFLICT, Map.of("error", "torii_changed_since"));
        }
    }

    /** Each key with what stood there and what will, for the event; only what its setting takes is shown. */
    Map<String, String> told() {
        var stored = book.stored();
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> shown(each.getKey(), stored.get(each.getKey())) + " > "
                                + shown(each.getKey(), each.getValue()),
                        (one, same) -> one,
                        TreeMap::new));
    }

    private static String shown(String key, String value) {
        var seen = new Shown(PolicyBook.setting(key).orElseThrow(), value);
        return seen.outside() ? "(outside its range)" : Objects.requireNonNullElse(seen.text(), "(default)");
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    private static ErrorResponseException refused(Response.Status status, Map<String, ?> told) {
        return new ErrorResponseException(Response.status(status)
                .entity(told)
                .type(MediaType.APPLICATION_JSON)
                .build());
    }
}
