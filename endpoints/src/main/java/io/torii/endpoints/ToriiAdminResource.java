package io.torii.endpoints;

import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.account.UsersResource;
import io.torii.endpoints.application.ApplicationsResource;
import io.torii.endpoints.bringing.BringingResource;
import io.torii.endpoints.clients.ClientsResource;
import io.torii.endpoints.coverage.CoverageResource;
import io.torii.endpoints.delivery.DeliveryView;
import io.torii.endpoints.delivery.HealthView;
import io.torii.endpoints.gate.GateResource;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.endpoints.settings.SettingsResource;
import io.torii.endpoints.staff.Refusals;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.endpoints.token.TokensResource;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.delivery.DeliveryDesk;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

/** What administrators and staff ask of a realm. Each method checks its own permission first. */
public final class ToriiAdminResource {
    private static final int SHOWN = 100;

    private final KeycloakSession session;
    private final AdminPermissionEvaluator auth;
    private final StaffDoor door;

    ToriiAdminResource(KeycloakSession session, AdminPermissionEvaluator auth, AdminEventBuilder events) {
        this.session = session;
        this.auth = auth;
        this.door = new StaffDoor(session, auth, events);
    }

    /** How the providers of texts do on this node (R26); needs view-realm. */
    @GET
    @Path("health")
    @Produces(MediaType.APPLICATION_JSON)
    public List<HealthView> health() {
        door.enter();
        Refusals.unless(auth.realm().canViewRealm());
        return Misconfigured.unless(new DeliveryDesk(session)::health).stream()
                .map(HealthView::of)
                .toList();
    }

    /** The user's last hundred texts, without numbers (R68); needs torii-view. */
    @GET
    @Path("deliveries")
    @Produces(MediaType.APPLICATION_JSON)
    public List<DeliveryView> deliveries(@QueryParam("user") String id) {
        var user = door.view(StaffRole.VIEW, id);
        var now = new KeycloakClock().now();
        return new DeliveryDesk(session)
                .of(user, SHOWN).stream().map(row -> DeliveryView.of(row, now)).toList();
    }

    /** Users, what staff see of them and do for them. */
    @Path("users")
    public UsersResource users() {
        return new UsersResource(session, door);
    }

    /** Applications to register again and to end MFA; its methods ask the door. */
    @Path("applications")
    public ApplicationsResource applications() {
        return new ApplicationsResource(session, door);
    }

    /** Hardware tokens; its methods ask the door. */
    @Path("tokens")
    public TokensResource tokens() {
        return new TokensResource(session, door);
    }

    /** Users who come from another system; its methods ask the door. */
    @Path("bringing")
    public BringingResource bringing() {
        return new BringingResource(session, door);
    }

    /** The realm's settings; its methods ask the door. */
    @Path("settings")
    public SettingsResource settings() {
        return new SettingsResource(session, door, auth.realm());
    }

    /** What its clients ask for; its methods ask the door. */
    @Path("clients")
    public ClientsResource clients() {
        return new ClientsResource(session, door);
    }

    /** How far the realm has come; needs torii-view, of everybody. */
    @Path("coverage")
    public CoverageResource coverage() {
        door.viewAll(StaffRole.VIEW);
        return new CoverageResource(session);
    }

    /** What the gate would decide; its methods ask the door. */
    @Path("gate")
    public GateResource gate() {
        return new GateResource(session, door, auth.users().canView());
    }
}
