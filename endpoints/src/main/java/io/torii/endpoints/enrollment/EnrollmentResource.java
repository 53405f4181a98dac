package io.torii.endpoints.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Change;
import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.bringing.Wished;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.endpoints.staff.Issued;
import io.torii.endpoints.staff.Once;
import io.torii.endpoints.staff.Reason;
import io.torii.endpoints.staff.Registrar;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.accesspass.HandedOut;
import io.torii.keycloak.binding.FirstMethod;
import io.torii.keycloak.enrollment.EnrollmentDesk;
import io.torii.keycloak.notice.MethodNotices;
import io.torii.keycloak.policy.RealmPolicy;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.services.ErrorResponseException;

/** Where one user stands on the way to MFA, and the window in which staff let the user register. */
@Produces(MediaType.APPLICATION_JSON)
public final class EnrollmentResource {
    private static final int MOST_HOURS = 168;

    private final KeycloakSession session;
    private final StaffDoor door;
    private final String user;

    public EnrollmentResource(KeycloakSession session, StaffDoor door, String user) {
        this.session = session;
        this.door = door;
        this.user = user;
    }

    /** Needs torii-view. */
    @GET
    @Path("")
    public EnrollmentView show() {
        var seen = door.view(StaffRole.VIEW, user);
        return Misconfigured.unless(() -> view(seen));
    }

    /**
     * For who has lost or never had a method, until a pass can be handed out (R4); {@code {"hours": 24, "reason": "…"}},
     * 1 to 168. It registers as a pass does, so that what bars from the one bars from the other (R7).
     */
    @POST
    @Path("window")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(Map<String, Object> asked) {
        var permit = door.act(StaffRole.HELPDESK, user);
        new Registrar(session, permit.actor()).admit(permit.subject());
        if (asked == null || !(asked.get("hours") instanceof Integer hours) || hours < 1 || hours > MOST_HOURS) {
            throw refusal("torii_hours", "hours must be 1 to " + MOST_HOURS, Response.Status.BAD_REQUEST);
        }
        var reason = Reason.of(asked).text();
        return new Once(permit, asked).answer(() -> {
            permit.countPass();
            var until = new KeycloakClock().now().plus(Duration.ofHours(hours));
            set(until);
            new HandedOut(session, permit.subject()).window(permit.actor());
            MethodNotices.of(session).window(permit.subject(), until);
            permit.done(reason, Map.of("hours", hours));
            return Issued.changed(Misconfigured.unless(() -> view(permit.user())));
        });
    }

    @DELETE
    @Path("window")
    public void close() {
        var permit = door.act(StaffRole.HELPDESK, user);
        set(new KeycloakClock().now());
        permit.done("", Map.of());
    }

    /**
     * Sets where the user stands (R40): {@code {"stage": "active", "since": "2025-04-01", "reason": "…"}}; forward only, and
     * active only with methods to ask for. Needs torii-policy.
     */
    @POST
    @Path("stage")
    @Consumes(MediaType.APPLICATION_JSON)
    public EnrollmentView stage(Map<String, Object> asked) {
        var permit = door.act(StaffRole.POLICY, user);
        var reason = Reason.of(asked).text();
        var wish = new Wished(session).of(asked);
        var policy = RealmPolicy.of(session.getContext().getRealm());
        var change = Misconfigured.unless(
                () -> new EnrollmentDesk(session).bringing(policy).bring(subject(), wish));
        unlessStands(change);
        if (change.made()) {
            permit.done(reason, Map.of("torii_stage", wish.stage().name().toLowerCase(Locale.ROOT)));
        }
        return Misconfigured.unless(() -> view(permit.user()));
    }

    private void set(Instant until) {
        var change = Misconfigured.unless(() -> Torii.of(session).enrollment().open(subject(), until));
        unlessStands(change);
    }

    private static void unlessStands(Change change) {
        if (!change.stands()) {
            throw refusal("torii_" + word(change.verdict()), "nothing was changed", Response.Status.CONFLICT);
        }
    }

    private EnrollmentView view(UserModel seen) {
        var dossier = Torii.of(session).enrollment().dossier(subject());
        var first = new FirstMethod(session, session.getContext().getRealm(), seen).judge(dossier.past());
        return EnrollmentView.of(dossier, first, new KeycloakClock().now());
    }

    private Subject subject() {
        return new Subject(session.getContext().getRealm().getId(), user);
    }

    private static String word(Change.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private static ErrorResponseException refusal(String code, String why, Response.Status status) {
        return new ErrorResponseException(code, why, status);
    }
}
