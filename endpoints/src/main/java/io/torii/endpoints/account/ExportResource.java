package io.torii.endpoints.account;

import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.endpoints.staff.Reason;
import io.torii.endpoints.staff.Refusals;
import io.torii.endpoints.staff.StaffDoor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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

    /**
     * {@code {"reason": "…"}}: needs torii-view and, as it is all there is at once, torii-privileged or Keycloak's permission
     * to manage the user, with a factor of now; ten an hour and thirty a day. An admin event.
     */
    @POST
    @Path("")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response all(Map<String, Object> body) {
        door.act(StaffRole.VIEW);
        var look = door.look(StaffRole.VIEW, user);
        Refusals.unless(door.holds(StaffRole.PRIVILEGED) || door.sight().users().canManage(look.user()));
        var reason = Reason.of(body).text();
        look.countExport();
        var everything = Misconfigured.unless(() -> ExportView.of(session, look.user()));
        look.done(reason, Map.of());
        return Response.ok(everything)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
