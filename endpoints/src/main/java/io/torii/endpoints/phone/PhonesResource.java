package io.torii.endpoints.phone;

import io.torii.domain.Subject;
import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.keycloak.Torii;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.ErrorResponseException;

/** The telephone numbers of one account. */
public final class PhonesResource {
    private final KeycloakSession session;
    private final StaffDoor door;
    private final String user;

    public PhonesResource(KeycloakSession session, StaffDoor door, String user) {
        this.session = session;
        this.door = door;
        this.user = user;
    }

    /** The whole number of one phone (R46): needs torii-view-number, and is an admin event. */
    @GET
    @Path("{credential}/number")
    @Produces(MediaType.APPLICATION_JSON)
    public Response number(@PathParam("credential") String credential) {
        // A whole number is worth a text of one's own: as for an act, the factor is asked for again.
        door.act(StaffRole.VIEW_NUMBER);
        var look = door.look(StaffRole.VIEW_NUMBER, user);
        var subject =
                new Subject(session.getContext().getRealm().getId(), look.user().getId());
        var phone = Misconfigured.unless(
                () -> Torii.of(session).registration().book(subject).byCredential(credential));
        if (phone.isEmpty()) {
            throw new ErrorResponseException("torii_unknown_method", null, Response.Status.NOT_FOUND);
        }
        look.done("", Map.of("torii_credential", credential));
        return Response.ok(Map.of("number", phone.get().number().e164()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Whether a caller holds this number; its methods ask the door. */
    @Path("{credential}/caller")
    public CallerResource caller(@PathParam("credential") String credential) {
        return new CallerResource(session, door, user, credential);
    }
}
