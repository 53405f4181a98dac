package io.torii.endpoints.settings;

import io.torii.keycloak.policy.PolicyBook;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.keycloak.services.ErrorResponseException;

/** The values that a request has for settings. */
record Wanted(Map<String, Object> body) {
    private static final int LONGEST = 4000;

    /** @throws ErrorResponseException 400 {@code torii_unknown_setting} for a key that is none, or no values at all */
    Map<String, String> values() {
        if (body == null || !(body.get("values") instanceof Map<?, ?> sent) || sent.isEmpty()) {
            throw unknown();
        }
        return texts(sent);
    }

    /** What the caller has seen there, if they say so. */
    Map<String, String> seen() {
        return body != null && body.get("seen") instanceof Map<?, ?> sent ? texts(sent) : Map.of();
    }

    private static Map<String, String> texts(Map<?, ?> sent) {
        Map<String, String> texts = new LinkedHashMap<>();
        sent.forEach((key, value) -> texts.put(key(key), text(value)));
        return texts;
    }

    private static String key(Object key) {
        return PolicyBook.setting(String.valueOf(key))
                .orElseThrow(Wanted::unknown)
                .key();
    }

    private static String text(Object value) {
        var text = value == null ? "" : String.valueOf(value);
        if (text.length() > LONGEST) {
            throw unknown();
        }
        return text;
    }

    private static ErrorResponseException unknown() {
        return new ErrorResponseException("torii_unknown_setting", null, Response.Status.BAD_REQUEST);
    }
}
