package io.torii.endpoints.gate;

import io.torii.domain.gate.Gate;
import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.endpoints.staff.Refusals;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.dryrun.Directories;
import io.torii.keycloak.dryrun.DryRun;
import io.torii.keycloak.gate.Inquiry;
import io.torii.keycloak.gate.Requests;
import io.torii.keycloak.trusted.TrustDesk;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** What the gate would decide (R58). Each method checks its own permission first. */
public final class GateResource {
    private final KeycloakSession session;
    private final StaffDoor door;
    private final boolean views;

    public GateResource(KeycloakSession session, StaffDoor door, boolean views) {
        this.session = session;
        this.door = door;
        this.views = views;
    }

    /** Who would be asked on a day, at a client or at one that asks for nothing itself; changes nothing. Needs view-users. */
    @GET
    @Path("dry-run")
    @Produces(MediaType.APPLICATION_JSON)
    public DryRunView dryRun() {
        door.enter();
        Refusals.unless(views);
        return Misconfigured.unless(() -> {
            var asked = Question.of(session);
            var run = new DryRun(session, asked.request(), asked.at());
            var tally = new Tally();
            run.each(tally);
            return new DryRunView(
                    asked.day().toString(),
                    asked.at().toString(),
                    tally.counts(),
                    federated(),
                    run.unknownNames(),
                    run.page(asked.first(), asked.max()).stream()
                            .map(DryRunView.User::of)
                            .toList());
        });
    }

    /** Why one user is asked, let in or refused at one client now; changes nothing. Needs torii-view. */
    @GET
    @Path("why")
    @Produces(MediaType.APPLICATION_JSON)
    public WhyView why(@QueryParam("user") String id, @QueryParam("client") String named) {
        var user = door.view(StaffRole.VIEW, id);
        var realm = session.getContext().getRealm();
        var client = Question.client(session, named);
        return Misconfigured.unless(() -> {
            var request = new Requests(session, realm).entering(client);
            var situation = new Inquiry(session, realm, user).situation(request, List.of());
            var trusted = new TrustDesk(session).of(user).size();
            return WhyView.of(named, situation, Gate.judge(situation, new KeycloakClock().now()), trusted);
        });
    }

    /** Of users that a directory keeps to itself only the enrolled are known here. */
    private DryRunView.Federated federated() {
        var directories = new Directories(session);
        return new DryRunView.Federated(directories.enrolled(), directories.any() ? "unknown" : "none");
    }
}
