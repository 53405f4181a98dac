package io.torii.endpoints.delivery;

import io.torii.domain.delivery.DeliveryState;
import io.torii.keycloak.delivery.DeliveryDesk;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** What a sign-in page asks once it was woken (R49): one indexed row, its state and nothing else. */
public final class DeliveriesResource {
    private final KeycloakSession session;

    public DeliveriesResource(KeycloakSession session) {
        this.session = session;
    }

    /** Knowing the id, 128 random bits, is the permission; unknown ids are answered like old ones (R93). */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response state(@PathParam("id") String id) {
        return Response.ok(Map.of("state", DeliveryView.word(read(id))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private DeliveryState read(String id) {
        return DeliveryHandle.read(id).map(new DeliveryDesk(session)::state).orElse(DeliveryState.FAILED);
    }
}
