package io.torii.endpoints.account;

import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.endpoints.staff.StaffDoor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** Everything that Torii keeps about one user, for who asks to see what is kept about them (R69). */
public final class ExportResource {
    private final KeycloakSession session;
    private final StaffDoor door;
    private final String user;

    ExportResource(KeycloakSession session, StaffDoor door, String user) {
        this.session = session;
        this.door = door;
        this.user = user;
    }

    /** Needs torii-view with a factor of now, as for an act: it is all there is at once; an admin event. */
    @GET
    @Path("")
    @Produces(MediaType.APPLICATION_JSON)
    public Response all() {
        door.act(StaffRole.VIEW);
        var look = door.look(StaffRole.VIEW, user);
        var everything = Misconfigured.unless(() -> ExportView.of(session, look.user()));
        look.done("", Map.of());
        return Response.ok(everything)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
