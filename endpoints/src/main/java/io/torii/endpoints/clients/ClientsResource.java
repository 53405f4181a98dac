package io.torii.endpoints.clients;

import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.endpoints.staff.Reason;
import io.torii.endpoints.staff.StaffDoor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.ErrorResponseException;

/** What each client of the realm asks of whoever enters (R25, R32, R64). Each method asks the door. */
@Produces(MediaType.APPLICATION_JSON)
public final class ClientsResource {
    private final KeycloakSession session;
    private final StaffDoor door;

    public ClientsResource(KeycloakSession session, StaffDoor door) {
        this.session = session;
        this.door = door;
    }

    /** Those that users sign in to, by their ids; needs torii-policy. */
    @GET
    @Path("")
    public List<ClientView> all() {
        door.view(StaffRole.POLICY);
        var realm = session.getContext().getRealm();
        return Misconfigured.unless(() -> realm.getClientsStream()
                .filter(client -> !client.isBearerOnly())
                .map(client -> ClientView.of(realm, client))
                .sorted(Comparator.comparing(ClientView::clientId))
                .toList());
    }

    /** {@code {"mode": "required", "strength": "no-phone", "reason": "…"}}; null is the default, what is left out stays. Needs torii-policy. */
    @PUT
    @Path("{client}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ClientView set(@PathParam("client") String id, Map<String, Object> body) {
        var permit = door.act(StaffRole.POLICY);
        var client = found(id);
        var reason = Reason.of(body).text();
        var told = new Wish(body).on(client);
        told.put("torii_client", client.getClientId());
        permit.done(reason, told);
        return Misconfigured.unless(() -> ClientView.of(session.getContext().getRealm(), client));
    }

    private ClientModel found(String id) {
        var client = session.getContext().getRealm().getClientById(id);
        if (client == null || client.isBearerOnly()) {
            throw new ErrorResponseException("torii_unknown_client", null, Response.Status.NOT_FOUND);
        }
        return client;
    }
}
