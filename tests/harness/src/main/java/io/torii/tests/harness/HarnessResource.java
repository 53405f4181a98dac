package io.torii.tests.harness;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** One method per thing that a test cannot do from outside. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class HarnessResource {
    private final KeycloakSession session;

    HarnessResource(KeycloakSession session) {
        this.session = session;
    }

    /** Moves the server's clock to this many seconds from the real one. */
    @PUT
    @Path("clock")
    @Consumes(MediaType.TEXT_PLAIN)
    public Map<String, Integer> clock(String seconds) {
        return Map.of("offset", new ServerClock(session.getKeycloakSessionFactory()).moveTo(Integer.parseInt(seconds)));
    }

    /** Runs a store's contract suite on Keycloak's adapter. */
    @POST
    @Path("contracts/{name}")
    public Map<String, String> contract(@PathParam("name") String name) {
        return new ContractRun(Contracts.named(name, session)).results();
    }

    /** Writes into a credential what no interface of Keycloak accepts. */
    @PUT
    @Path("users/{user}/{type}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Integer> credential(
            @PathParam("user") String user, @PathParam("type") String type, Map<String, String> data) {
        return Map.of("written", new RawCredential(session, user).write(type, data));
    }

    /** Enrolment without its pages. */
    @Path("enrollment")
    public EnrollmentDrive enrollment() {
        return new EnrollmentDrive(session);
    }

    /** Reports without a device. */
    @Path("reports")
    public ReportDrive reports() {
        return new ReportDrive(session);
    }

    /** What is stored. */
    @Path("store")
    public StoreDrive store() {
        return new StoreDrive(session);
    }

    /** Waiting without what is waited for. */
    @Path("waiting")
    public WaitingDrive waiting() {
        return new WaitingDrive(session);
    }

    /** Where this node stands still. */
    @Path("halt")
    public HaltDrive halt() {
        return new HaltDrive(session);
    }

    /** Where libraries that we must not replace come from. */
    @GET
    @Path("libraries")
    public Map<String, String> libraries() {
        return Libraries.versions();
    }
}
