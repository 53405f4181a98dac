package io.torii.endpoints.staff;

import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * What an act has made.
 *
 * @param status how it is answered
 * @param shown what may be shown again
 * @param once what is shown to this answer alone and stored nowhere: a pass, a pick-up code
 */
public record Issued(Response.Status status, Map<String, ?> shown, Map<String, ?> once) {
    public static Issued created(Map<String, ?> shown) {
        return new Issued(Response.Status.CREATED, shown, Map.of());
    }

    public Issued with(Map<String, ?> secret) {
        return new Issued(status, shown, secret);
    }
}
