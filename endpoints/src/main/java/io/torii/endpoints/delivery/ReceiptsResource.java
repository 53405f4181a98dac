package io.torii.endpoints.delivery;

import io.torii.endpoints.page.SentBody;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.delivery.DeliveryDesk;
import io.torii.keycloak.delivery.ReceiptAddress;
import io.torii.keycloak.delivery.SignedCall;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** Where vendors tell what became of a text. Every signed call is thanked for, every other one refused (R63, R93). */
public final class ReceiptsResource {
    private static final int MOST_BYTES = 64 * 1024;

    private final KeycloakSession session;

    public ReceiptsResource(KeycloakSession session) {
        this.session = session;
    }

    @POST
    @Path("{gateway}/{id}")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response receipt(@PathParam("gateway") String gateway, @PathParam("id") String id, InputStream content) {
        var body = FormBody.restored(session.getContext().getHttpRequest(), SentBody.whole(content, MOST_BYTES));
        if (body.length > MOST_BYTES) {
            return refused(Response.Status.REQUEST_ENTITY_TOO_LARGE, "receipt_too_large");
        }
        var signed = DeliveryHandle.read(id)
                .filter(known -> Misconfigured.unless(
                        () -> new DeliveryDesk(session).receipt(gateway, known, call(gateway, id, body))))
                .isPresent();
        return signed ? Response.noContent().build() : refused(Response.Status.FORBIDDEN, "receipt_not_signed");
    }

    private SignedCall call(String gateway, String id, byte[] body) {
        var request = session.getContext().getHttpRequest();
        var query = request.getUri().getRequestUri().getRawQuery();
        var address = ReceiptAddress.of(session, gateway) + "/" + id + (query == null ? "" : "?" + query);
        var headers = request.getHttpHeaders();
        var form = FormBody.read(headers.getMediaType(), body);
        return new SignedCall(address, headers.getRequestHeaders(), form, body, new KeycloakClock().now());
    }

    private static Response refused(Response.Status status, String error) {
        return Response.status(status).entity(Map.of("error", error)).build();
    }
}
