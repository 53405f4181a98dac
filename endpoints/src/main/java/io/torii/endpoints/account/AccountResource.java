package io.torii.endpoints.account;

import io.torii.domain.Subject;
import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.accesspass.AccessPassResource;
import io.torii.endpoints.application.FilingResource;
import io.torii.endpoints.enrollment.EnrollmentResource;
import io.torii.endpoints.phone.GuessesResource;
import io.torii.endpoints.phone.PhonesResource;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.endpoints.report.ReportView;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.keycloak.Torii;
import io.torii.keycloak.history.HistoryDesk;
import io.torii.keycloak.trace.JpaTraces;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.ErrorResponseException;

/** What staff see of one account, and the way to what they do for it. Each method asks the door. */
@Produces(MediaType.APPLICATION_JSON)
public final class AccountResource {
    private final KeycloakSession session;
    private final StaffDoor door;
    private final String user;
    private final Subject subject;

    AccountResource(KeycloakSession session, StaffDoor door, String user) {
        this.session = session;
        this.door = door;
        this.user = user;
        this.subject = Addressed.subject(session, user);
    }

    /** The account at a glance; needs torii-view. */
    @GET
    @Path("")
    public OverviewView overview() {
        var seen = door.view(StaffRole.VIEW, user);
        return Misconfigured.unless(() -> OverviewView.of(session, seen));
    }

    @Path("methods")
    public MethodsResource methods() {
        return new MethodsResource(session, door, user);
    }

    /** Every method that the account ever had (R66), of a removed one for a year; needs torii-view. */
    @GET
    @Path("history")
    public List<LifeView> history() {
        var there = door.viewRemoved(StaffRole.VIEW, user);
        var lives = new HistoryDesk(session).of(subject);
        if (!there && lives.isEmpty()) {
            throw new ErrorResponseException("torii_unknown_user", null, Response.Status.NOT_FOUND);
        }
        return lives.stream().map(LifeView::of).toList();
    }

    /** Its sign-ins and what became of them (R68), the newest first, at most 100 a page; needs torii-view. */
    @GET
    @Path("trace")
    public List<TraceView> trace(
            @QueryParam("first") @DefaultValue("0") String first, @QueryParam("max") @DefaultValue("50") String max) {
        door.view(StaffRole.VIEW, user);
        var page = PageOf.of(first, max);
        return new JpaTraces(session.getKeycloakSessionFactory())
                .of(subject, page.first(), page.max()).stream()
                        .map(TraceView::of)
                        .toList();
    }

    /** What the user has reported as somebody else's (R20), the newest first; needs torii-view. */
    @GET
    @Path("reports")
    public List<ReportView> reports() {
        door.view(StaffRole.VIEW, user);
        return Torii.of(session).reports().of(subject).stream()
                .map(ReportView::of)
                .toList();
    }

    @Path("enrollment")
    public EnrollmentResource enrollment() {
        return new EnrollmentResource(session, door, user);
    }

    @Path("access-pass")
    public AccessPassResource accessPass() {
        return new AccessPassResource(session, door, user);
    }

    @Path("phones")
    public PhonesResource phones() {
        return new PhonesResource(session, door, user);
    }

    @Path("guesses")
    public GuessesResource guesses() {
        return new GuessesResource(session, door, user);
    }

    @Path("applications")
    public FilingResource applications() {
        return new FilingResource(session, door, user);
    }
}
