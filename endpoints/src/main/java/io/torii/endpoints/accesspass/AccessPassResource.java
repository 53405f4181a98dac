package io.torii.endpoints.accesspass;

import io.torii.domain.Subject;
import io.torii.domain.accesspass.PassScope;
import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.staff.Once;
import io.torii.endpoints.staff.Permit;
import io.torii.endpoints.staff.Registrar;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.keycloak.Torii;
import io.torii.keycloak.accesspass.PassDesk;
import io.torii.keycloak.accesspass.PassRequests;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.ErrorResponseException;

/** The Temporary Access Pass of one user, as staff hand it out and take it back (R7, R8). */
@Produces(MediaType.APPLICATION_JSON)
public final class AccessPassResource {
    private final KeycloakSession session;
    private final StaffDoor door;
    private final String user;

    public AccessPassResource(KeycloakSession session, StaffDoor door, String user) {
        this.session = session;
        this.door = door;
        this.user = user;
    }

    /** The pass that the user has, without its secret; 404 {@code torii_no_pass} when there is none. */
    @GET
    @Path("")
    public Response show() {
        var seen = door.view(StaffRole.VIEW, user);
        var realm = session.getContext().getRealm().getId();
        var pass = desk().current(new Subject(realm, seen.getId()));
        return Response.ok(pass.map(PassView::of).orElseThrow(AccessPassResource::none))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /**
     * Makes a pass in the place of the one the user has. The secret is in this answer and nowhere else. One that stands
     * for the password too is kept until a second person confirms it (202).
     */
    @POST
    @Path("")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(Map<String, Object> body) {
        var permit = permit(StaffRole.HELPDESK);
        var order = new Asked(body).order(permit);
        return new Once(permit, body)
                .answer(() -> order.scope() == PassScope.BOTH
                        ? new Making(permit).kept(order)
                        : new Making(permit).made(order, () -> order));
    }

    /** The second person's word: makes the pass that somebody else has asked for. */
    @POST
    @Path("requests/{request}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response confirm(@PathParam("request") String request, Map<String, Object> body) {
        var permit = permit(StaffRole.APPROVER);
        return new Once(permit, body).answer(() -> {
            var requests = new PassRequests(session);
            var asked = requests.find(permit.subject(), request).orElseThrow(AccessPassResource::unknown);
            if (asked.by().user().equals(permit.actor().user())) {
                throw refusal("torii_same_person", Response.Status.FORBIDDEN);
            }
            // Whoever asked may have set the password since.
            new Registrar(session, asked.by()).admit(permit.subject());
            // Nothing that is refused from here on is lost: it is taken last.
            return new Making(permit).made(asked.order(), () -> requests.take(permit.subject(), request)
                    .orElseThrow(AccessPassResource::unknown));
        });
    }

    /** Takes the user's pass back; 404 {@code torii_no_pass} when there is none. */
    @DELETE
    @Path("")
    public void revoke() {
        var permit = door.act(StaffRole.HELPDESK, user);
        if (!desk().revoke(permit.subject())) {
            throw none();
        }
        permit.done("revoked", Map.of());
    }

    private Permit permit(StaffRole role) {
        var permit = door.act(role, user);
        new Registrar(session, permit.actor()).admit(permit.subject());
        return permit;
    }

    private PassDesk desk() {
        return Torii.of(session).passes();
    }

    private static ErrorResponseException none() {
        return refusal("torii_no_pass", Response.Status.NOT_FOUND);
    }

    private static ErrorResponseException unknown() {
        return refusal("torii_unknown_request", Response.Status.NOT_FOUND);
    }

    private static ErrorResponseException refusal(String code, Response.Status status) {
        return new ErrorResponseException(code, null, status);
    }
}
