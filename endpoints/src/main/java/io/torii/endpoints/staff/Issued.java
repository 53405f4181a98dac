package io.torii.endpoints.staff;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.keycloak.util.JsonSerialization;

/**
 * What an act has made.
 *
 * @param status how it is answered
 * @param shown what may be shown again
 * @param once what is shown to this answer alone and stored nowhere: a pass, a pick-up code
 */
public record Issued(Response.Status status, Map<String, ?> shown, Map<String, ?> once) {
    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    /** Something that was there to be changed, as it is now. */
    public static Issued changed(Object view) {
        return new Issued(Response.Status.OK, JsonSerialization.mapper.convertValue(view, MEMBERS), Map.of());
    }

    public static Issued created(Map<String, ?> shown) {
        return new Issued(Response.Status.CREATED, shown, Map.of());
    }

    public Issued with(Map<String, ?> secret) {
        return new Issued(status, shown, secret);
    }
}
