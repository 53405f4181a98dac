package io.torii.endpoints.staff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.torii.keycloak.staff.Answered;
import io.torii.keycloak.staff.OnceBook;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.ErrorResponseException;

/**
 * Answers a request that creates something, under its {@code Idempotency-Key} if it has one: the same key with the same
 * request is answered the same for a day and nothing is done again; what was shown once is not shown again, and the answer
 * says {@code "alreadyIssued": true} instead.
 *
 * @param permit who acts, on whom
 * @param body what was sent
 */
public record Once(Permit permit, Map<String, ?> body) {
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,128}");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /**
     * What the work has made, or made when it was asked first.
     *
     * @throws ErrorResponseException 400 {@code torii_idempotency_key} for one that is none; 422 {@code torii_key_reused}
     *     when it was for another request; 409 {@code torii_under_way} while the first is
     */
    public Response answer(Supplier<Issued> asked) {
        var key = session().getContext().getHttpRequest().getHttpHeaders().getHeaderString(HEADER);
        if (key == null) {
            return fresh(asked.get());
        }
        if (!KEY.matcher(key).matches()) {
            throw refused("torii_idempotency_key", Response.Status.BAD_REQUEST);
        }
        var work = new Kept(asked);
        var outcome = new OnceBook(session()).once(request(key), work);
        return switch (outcome.kind()) {
            case DONE -> fresh(work.issued);
            case REPLAYED -> again(outcome.answer());
            case UNDER_WAY -> throw refused("torii_under_way", Response.Status.CONFLICT);
            case OTHER -> throw reused();
        };
    }

    private OnceBook.Request request(String key) {
        var context = session().getContext();
        return OnceBook.Request.of(
                permit.actor(),
                permit.about(),
                key,
                List.of(
                        context.getHttpRequest().getHttpMethod(),
                        context.getUri().getPath(),
                        text(body == null ? Map.of() : body)));
    }

    private static Response fresh(Issued issued) {
        Map<String, Object> all = new LinkedHashMap<>(issued.shown());
        all.putAll(issued.once());
        return answer(issued.status().getStatusCode(), text(all)).build();
    }

    private static Response again(Answered answered) {
        var json = answered.json();
        // The members of an object, with one more.
        var told = answered.secret()
                ? json.replaceFirst("\\}$", (json.equals("{}") ? "" : ",") + "\"alreadyIssued\":true}")
                : json;
        return answer(answered.status(), told)
                .header("Idempotency-Replayed", "true")
                .build();
    }

    private static Response.ResponseBuilder answer(int status, String json) {
        return Response.status(status)
                .entity(json)
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static String text(Map<String, ?> members) {
        try {
            return JSON.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ErrorResponseException refused(String code, Response.Status status) {
        return new ErrorResponseException(code, null, status);
    }

    private static ErrorResponseException reused() {
        return new ErrorResponseException(Response.status(422)
                .entity(Map.of("error", "torii_key_reused"))
                .type(MediaType.APPLICATION_JSON)
                .build());
    }

    private KeycloakSession session() {
        return permit.badge().session();
    }

    /** The work, which keeps for the answer what is not stored. */
    private static final class Kept implements Supplier<Answered> {
        private final Supplier<Issued> asked;
        private Issued issued;

        Kept(Supplier<Issued> asked) {
            this.asked = asked;
        }

        @Override
        public Answered get() {
            issued = asked.get();
            return new Answered(
                    issued.status().getStatusCode(),
                    text(issued.shown()),
                    !issued.once().isEmpty());
        }
    }
}
