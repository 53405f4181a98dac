package io.torii.endpoints.trusted;

import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.keycloak.trusted.TrustDesk;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.ErrorResponseException;

/** The browsers that one account trusts (R19). */
@Produces(MediaType.APPLICATION_JSON)
public final class TrustedDevicesResource {
    private final KeycloakSession session;
    private final StaffDoor door;
    private final String user;

    public TrustedDevicesResource(KeycloakSession session, StaffDoor door, String user) {
        this.session = session;
        this.door = door;
        this.user = user;
    }

    /** Those that are trusted now, the newest first; needs torii-view. */
    @GET
    @Path("")
    public List<TrustedDeviceView> all() {
        var owner = door.view(StaffRole.VIEW, user);
        return new TrustDesk(session)
                .of(owner).stream().map(TrustedDeviceView::of).toList();
    }

    /** Ends one; needs torii-helpdesk. */
    @DELETE
    @Path("{device}")
    public void end(@PathParam("device") String device) {
        var permit = door.act(StaffRole.HELPDESK, user);
        if (!new TrustDesk(session).end(permit.subject(), device)) {
            throw new ErrorResponseException("torii_unknown_trusted_device", null, Response.Status.NOT_FOUND);
        }
        permit.done("", Map.of("torii_trusted", device));
    }

    /** Ends all of them; needs torii-helpdesk. */
    @DELETE
    @Path("")
    public void endAll() {
        var permit = door.act(StaffRole.HELPDESK, user);
        var ended = new TrustDesk(session).endAll(permit.subject());
        permit.done("", Map.of("torii_ended", ended));
    }
}
