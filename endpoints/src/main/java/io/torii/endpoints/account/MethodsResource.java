package io.torii.endpoints.account;

import io.torii.domain.history.Circumstance;
import io.torii.domain.history.Hand;
import io.torii.domain.staff.StaffRole;
import io.torii.domain.where.AddressBlock;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.endpoints.staff.Permit;
import io.torii.endpoints.staff.Reason;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.keycloak.enrollment.StaffDeletion;
import io.torii.keycloak.staff.Sheet;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.ErrorResponseException;

/** The methods of one account. */
@Produces(MediaType.APPLICATION_JSON)
public final class MethodsResource {
    private final KeycloakSession session;
    private final StaffDoor door;
    private final String user;

    MethodsResource(KeycloakSession session, StaffDoor door, String user) {
        this.session = session;
        this.door = door;
        this.user = user;
    }

    /** In the user's own order; needs torii-view. */
    @GET
    @Path("")
    public List<MethodView> all() {
        var owner = door.view(StaffRole.VIEW, user);
        return Misconfigured.unless(() -> MethodView.all(Sheet.of(session, owner)));
    }

    /** Ends one, with what came with it; needs torii-helpdesk and a reason, and leaves the last of an active account. */
    @POST
    @Path("{credential}/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    public void remove(@PathParam("credential") String credential, Map<String, Object> asked) {
        var permit = door.act(StaffRole.HELPDESK, user);
        var reason = Reason.of(asked);
        var removal = new StaffDeletion(session, permit.subject());
        switch (Misconfigured.unless(() -> removal.of(credential, circumstance(permit, reason)))) {
            case DONE -> permit.done(reason.text(), Map.of("torii_credential", credential));
            case UNKNOWN -> throw new ErrorResponseException("torii_unknown_method", null, Response.Status.NOT_FOUND);
            case LAST_METHOD -> throw new ErrorResponseException("torii_last_method", null, Response.Status.CONFLICT);
        }
    }

    private Circumstance circumstance(Permit permit, Reason reason) {
        var from = session.getContext().getConnection().getRemoteAddr();
        return new Circumstance(
                Hand.STAFF,
                Optional.of(permit.actor().user()),
                AddressBlock.of(from == null ? "" : from).text(),
                reason.text());
    }
}
