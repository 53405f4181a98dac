package io.torii.endpoints.gate;

import io.torii.endpoints.policy.Misconfigured;
import io.torii.keycloak.dryrun.Directories;
import io.torii.keycloak.dryrun.DryRun;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.keycloak.models.KeycloakSession;

/** What the gate would decide (R58). The caller has checked the permission. */
public final class GateResource {
    private final KeycloakSession session;

    public GateResource(KeycloakSession session) {
        this.session = session;
    }

    /** Who would be asked on a day, at a client or at one that asks for nothing itself; changes nothing. */
    @GET
    @Path("dry-run")
    @Produces(MediaType.APPLICATION_JSON)
    public DryRunView dryRun() {
        return Misconfigured.unless(() -> {
            var asked = Question.of(session);
            var run = new DryRun(session, asked.request(), asked.at());
            var tally = new Tally(asked);
            run.each(tally);
            return tally.view(run.unknownNames(), federated());
        });
    }

    /** Of users that a directory keeps to itself only the enrolled are known here. */
    private DryRunView.Federated federated() {
        var directories = new Directories(session);
        return new DryRunView.Federated(directories.enrolled(), directories.any() ? "unknown" : "none");
    }
}
