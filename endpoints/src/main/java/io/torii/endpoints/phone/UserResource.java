package io.torii.endpoints.phone;

import io.torii.domain.Subject;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.keycloak.Providers;
import io.torii.keycloak.Torii;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.services.resources.admin.AdminAuth;
import org.keycloak.services.resources.admin.AdminEventBuilder;

/** What staff do for one user. The caller has checked that they may manage this user. */
public final class UserResource {
    private final KeycloakSession session;
    private final Staff staff;
    private final UserModel user;

    public UserResource(KeycloakSession session, Staff staff, UserModel user) {
        this.session = session;
        this.staff = staff;
        this.user = user;
    }

    /** The whole number of one phone (R46): needs the realm role torii-view-number, and is an admin event. */
    @GET
    @Path("phones/{credential}/number")
    @Produces(MediaType.APPLICATION_JSON)
    public Response number(@PathParam("credential") String credential) {
        var realm = session.getContext().getRealm();
        var role = realm.getRole(Providers.VIEW_NUMBER_ROLE);
        if (role == null || !staff.auth().getUser().hasRole(role)) {
            throw new ForbiddenException();
        }
        var phone = Misconfigured.unless(
                () -> Torii.of(session).registration().book(subject()).byCredential(credential));
        if (phone.isEmpty()) {
            throw new NotFoundException();
        }
        staff.events()
                .operation(OperationType.ACTION)
                .resourcePath(session.getContext().getUri())
                .success();
        return Response.ok(Map.of("number", phone.get().number().e164()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Forgives wrong entries in a row, so that guessable methods no longer rest (R31); an admin event. */
    @DELETE
    @Path("guesses")
    @Produces(MediaType.APPLICATION_JSON)
    public void forgive() {
        Torii.of(session).guesses().forgive(subject());
        staff.events()
                .operation(OperationType.ACTION)
                .resourcePath(session.getContext().getUri())
                .success();
    }

    private Subject subject() {
        return new Subject(session.getContext().getRealm().getId(), user.getId());
    }

    /** Who acts, and where it is written down. */
    public record Staff(AdminAuth auth, AdminEventBuilder events) {}
}
