package io.torii.endpoints.delivery;

import io.torii.endpoints.page.SentBody;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.call.Exchange;
import io.torii.keycloak.delivery.CallAddress;
import io.torii.keycloak.delivery.SignedCall;
import io.torii.keycloak.delivery.VoiceReply;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Where vendors tell what becomes of a call and ask what it says next. Every signed call is answered, every other one
 * refused, whether or not there is such a call (R63, R93).
 */
public final class CallsResource {
    private static final int MOST_BYTES = 64 * 1024;

    private final KeycloakSession session;

    public CallsResource(KeycloakSession session) {
        this.session = session;
    }

    /** @param step {@code answer}, {@code keys} or {@code status}: part of what Twilio signs */
    @POST
    @Path("{gateway}/{id}/{step}")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    public Response told(
            @PathParam("gateway") String gateway,
            @PathParam("id") String id,
            @PathParam("step") String step,
            InputStream content) {
        var body = FormBody.restored(session.getContext().getHttpRequest(), SentBody.whole(content, MOST_BYTES));
        if (body.length > MOST_BYTES) {
            return refused(Response.Status.REQUEST_ENTITY_TOO_LARGE, "call_too_large");
        }
        Optional<VoiceReply> reply = DeliveryHandle.read(id).flatMap(known -> CallAddress.of(session, gateway)
                .map(base -> call(base + "/" + id + "/" + step, body))
                .flatMap(call -> Misconfigured.unless(() -> new Exchange(session).hear(gateway, known, call))));
        return reply.map(CallsResource::answered)
                .orElseGet(() -> refused(Response.Status.FORBIDDEN, "call_not_signed"));
    }

    private SignedCall call(String address, byte[] body) {
        var request = session.getContext().getHttpRequest();
        var query = request.getUri().getRequestUri().getRawQuery();
        var headers = request.getHttpHeaders();
        var form = FormBody.read(headers.getMediaType(), body);
        var called = address + (query == null ? "" : "?" + query);
        return new SignedCall(called, headers.getRequestHeaders(), form, body, new KeycloakClock().now());
    }

    private static Response answered(VoiceReply reply) {
        return Response.ok(reply.body(), reply.type())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response refused(Response.Status status, String error) {
        return Response.status(status)
                .entity(Map.of("error", error))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }
}
