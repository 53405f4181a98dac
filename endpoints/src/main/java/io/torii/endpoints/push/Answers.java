package io.torii.endpoints.push;

import io.torii.keycloak.KeycloakClock;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.keycloak.util.JsonSerialization;

/** Answers to devices: JSON that nothing on its way keeps. */
final class Answers {
    /** RFC 9110, 11.6.1: a 401 names what would have been accepted. */
    private static final String SCHEME = "Torii-Signature";

    private static final int UNAUTHORIZED = 401;

    private Answers() {}

    static Response of(int status, Object content) {
        try {
            return answer(status)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(JsonSerialization.writeValueAsString(content))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Done, and there is nothing to say. */
    static Response done() {
        return answer(204).build();
    }

    static Response refused(Refusal refusal) {
        return switch (refusal) {
            case TIME_SKEWED -> refused(refusal, Map.of("error", refusal.code(), "now", now()));
            default -> refused(refusal, Map.of("error", refusal.code()));
        };
    }

    static long now() {
        return new KeycloakClock().now().getEpochSecond();
    }

    private static Response refused(Refusal refusal, Map<String, Object> content) {
        var answer = Response.fromResponse(of(refusal.status(), content));
        return refusal.status() == UNAUTHORIZED
                ? answer.header(HttpHeaders.WWW_AUTHENTICATE, SCHEME).build()
                : answer.build();
    }

    private static Response.ResponseBuilder answer(int status) {
        return Response.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
