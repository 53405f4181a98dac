package io.torii.endpoints;

import io.torii.domain.Subject;
import io.torii.endpoints.accesspass.AccessPassResource;
import io.torii.endpoints.delivery.DeliveryView;
import io.torii.endpoints.delivery.HealthView;
import io.torii.endpoints.enrollment.EnrollmentResource;
import io.torii.endpoints.gate.GateResource;
import io.torii.endpoints.phone.UserResource;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.endpoints.report.ReportView;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.delivery.DeliveryDesk;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

/** What administrators and staff ask of a realm. Each method checks its own permission first. */
public final class ToriiAdminResource {
    private static final int SHOWN = 100;

    private final KeycloakSession session;
    private final AdminPermissionEvaluator auth;
    private final AdminEventBuilder events;

    ToriiAdminResource(KeycloakSession session, AdminPermissionEvaluator auth, AdminEventBuilder events) {
        this.events = events;
        this.session = session;
        this.auth = auth;
    }

    /** How the providers of texts do on this node (R26); needs view-realm. */
    @GET
    @Path("health")
    @Produces(MediaType.APPLICATION_JSON)
    public List<HealthView> health() {
        auth.realm().requireViewRealm();
        return Misconfigured.unless(new DeliveryDesk(session)::health).stream()
                .map(HealthView::of)
                .toList();
    }

    /** The user's last hundred texts, without numbers (R68); needs view-users. */
    @GET
    @Path("deliveries")
    @Produces(MediaType.APPLICATION_JSON)
    public List<DeliveryView> deliveries(@QueryParam("user") String id) {
        auth.users().requireQuery();
        var user = user(id);
        auth.users().requireView(user);
        var now = new KeycloakClock().now();
        return new DeliveryDesk(session)
                .of(user, SHOWN).stream().map(row -> DeliveryView.of(row, now)).toList();
    }

    /** What staff do for one user; needs manage-users for that user. */
    @Path("users/{id}")
    public UserResource staff(@PathParam("id") String id) {
        auth.users().requireQuery();
        var user = user(id);
        auth.users().requireManage(user);
        return new UserResource(session, new UserResource.Staff(auth.adminAuth(), events), user);
    }

    /** Where one user stands on the way to MFA; its methods check their own permissions. */
    @Path("users/{id}/enrollment")
    public EnrollmentResource enrollment(@PathParam("id") String id) {
        auth.users().requireQuery();
        return new EnrollmentResource(session, auth, events, user(id));
    }

    /** The user's Temporary Access Pass; its methods check their own permissions. */
    @Path("users/{id}/access-pass")
    public AccessPassResource pass(@PathParam("id") String id) {
        return new AccessPassResource(session, new StaffDoor(session, auth, events), id);
    }

    /** What one user has reported as somebody else's (R20), the newest first; needs view-users for that user. */
    @GET
    @Path("users/{id}/reports")
    @Produces(MediaType.APPLICATION_JSON)
    public List<ReportView> reports(@PathParam("id") String id) {
        auth.users().requireQuery();
        var user = user(id);
        auth.users().requireView(user);
        var subject = new Subject(session.getContext().getRealm().getId(), user.getId());
        return Torii.of(session).reports().of(subject).stream()
                .map(ReportView::of)
                .toList();
    }

    /** What the gate would decide; needs view-users. */
    @Path("gate")
    public GateResource gate() {
        auth.users().requireView();
        return new GateResource(session);
    }

    private UserModel user(String id) {
        var user = id == null
                ? null
                : session.users().getUserById(session.getContext().getRealm(), id);
        if (user == null) {
            throw new NotFoundException();
        }
        return user;
    }
}
