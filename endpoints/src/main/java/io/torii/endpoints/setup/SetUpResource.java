package io.torii.endpoints.setup;

import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.keycloak.setup.SetUpCheck;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** How the realm is set up, for who may change its policy. */
@Produces(MediaType.APPLICATION_JSON)
public final class SetUpResource {
    private final KeycloakSession session;
    private final StaffDoor door;

    public SetUpResource(KeycloakSession session, StaffDoor door) {
        this.session = session;
        this.door = door;
    }

    /** What is amiss, the worst first, each with the sentence that mends it; an empty list for nothing. Needs torii-policy. */
    @GET
    @Path("")
    public List<FindingView> check() {
        door.view(StaffRole.POLICY);
        return new SetUpCheck(session).findings().stream().map(FindingView::of).toList();
    }
}
