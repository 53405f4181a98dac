package io.torii.tests.harness;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;
import io.torii.domain.enrollment.Stage;
import io.torii.keycloak.Torii;
import io.torii.keycloak.enrollment.EndingSessions;
import io.torii.keycloak.enrollment.Sweep;
import io.torii.keycloak.knock.KnockSweep;
import io.torii.keycloak.staff.Upkeep;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** Steps of enrolment without the pages that lead to them, and the sweeps without their minute or hour. */
public final class EnrollmentDrive {
    private final KeycloakSession session;

    EnrollmentDrive(KeycloakSession session) {
        this.session = session;
    }

    @POST
    @Path("tried/{user}/{credential}")
    public Map<String, String> tried(@PathParam("user") String user, @PathParam("credential") String credential) {
        return answer(Torii.of(session).enrollment().tried(subject(user), credential));
    }

    @POST
    @Path("apply/{user}")
    public Map<String, String> apply(@PathParam("user") String user) {
        return answer(Torii.of(session).enrollment().apply(subject(user)));
    }

    @POST
    @Path("withdraw/{user}")
    public Map<String, String> withdraw(@PathParam("user") String user) {
        return answer(Torii.of(session).enrollment().withdraw(subject(user), By.USER));
    }

    @POST
    @Path("sweep")
    public Map<String, String> sweep() {
        new Sweep().run(session);
        new Upkeep().run(session);
        new KnockSweep().run(session);
        return Map.of();
    }

    /** Writes where an account stands, whatever it may say. */
    @PUT
    @Path("rows/{user}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, String> enroll(@PathParam("user") String user, Map<String, String> row) {
        new RawEnrollment(session).write(user, row);
        return row;
    }

    /** Puts an account at a stage of its enrolment. */
    @PUT
    @Path("stages/{user}")
    @Consumes(MediaType.TEXT_PLAIN)
    public Map<String, Boolean> stage(@PathParam("user") String user, String stage) {
        return Map.of("written", new Enrolled(session, user).at(Stage.valueOf(stage)));
    }

    /** What step 4 lists: the clients of each session that will end. */
    @GET
    @Path("ending/{user}")
    public List<List<String>> ending(@PathParam("user") String user) {
        var realm = session.getContext().getRealm();
        return new EndingSessions(session, realm, session.users().getUserById(realm, user))
                .list().stream().map(EndingSessions.Ending::clients).toList();
    }

    /** Applications without staff. */
    @Path("decisions")
    public DecisionDrive decisions() {
        return new DecisionDrive(session);
    }

    private Subject subject(String user) {
        return new Subject(session.getContext().getRealm().getId(), user);
    }

    private static Map<String, String> answer(Change change) {
        return Map.of(
                "verdict",
                change.verdict().name(),
                "due",
                change.due().map(String::valueOf).orElse(""));
    }
}
