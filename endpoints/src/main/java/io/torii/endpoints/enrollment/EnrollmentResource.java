package io.torii.endpoints.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Change;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.binding.FirstMethod;
import io.torii.keycloak.binding.Seniority;
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
import java.util.Map;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.services.ErrorResponseException;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

/** Where one user stands on the way to MFA, and the window in which staff let the user register. */
@Produces(MediaType.APPLICATION_JSON)
public final class EnrollmentResource {
    private static final int MOST_HOURS = 168;

    private final KeycloakSession session;
    private final AdminPermissionEvaluator auth;
    private final AdminEventBuilder events;
    private final UserModel user;

    public EnrollmentResource(
            KeycloakSession session, AdminPermissionEvaluator auth, AdminEventBuilder events, UserModel user) {
        this.session = session;
        this.auth = auth;
        this.events = events;
        this.user = user;
    }

    /** Needs view-users for this user. */
    @GET
    @Path("")
    public EnrollmentView show() {
        auth.users().requireView(user);
        return Misconfigured.unless(this::view);
    }

    /** For who has lost or never had a method, until a pass can be handed out (R4); {@code {"hours": 24}}, 1 to 168. */
    @POST
    @Path("window")
    @Consumes(MediaType.APPLICATION_JSON)
    public EnrollmentView open(Map<String, Object> asked) {
        mayAct();
        if (asked == null || !(asked.get("hours") instanceof Integer hours) || hours < 1 || hours > MOST_HOURS) {
            throw refusal("torii_hours", "hours must be 1 to " + MOST_HOURS, Response.Status.BAD_REQUEST);
        }
        set(new KeycloakClock().now().plus(Duration.ofHours(hours)));
        events.representation(Map.of("hours", hours)).success();
        return Misconfigured.unless(this::view);
    }

    @DELETE
    @Path("window")
    public void close() {
        mayAct();
        set(new KeycloakClock().now());
        events.success();
    }

    /** Needs manage-users for this user; nobody acts on themselves or on a stronger account (R7). */
    private void mayAct() {
        auth.users().requireManage(user);
        var actor = auth.adminAuth().getUser();
        if (actor.getId().equals(user.getId())) {
            throw refusal("torii_own_account", "nobody opens their own window", Response.Status.FORBIDDEN);
        }
        if (!new Seniority(actor, session.getContext().getRealm()).covers(user)) {
            throw refusal("torii_stronger_account", "the account holds roles that you lack", Response.Status.FORBIDDEN);
        }
        events.operation(OperationType.ACTION).resourcePath(session.getContext().getUri());
    }

    private void set(Instant until) {
        var change = Misconfigured.unless(() -> Torii.of(session).enrollment().open(subject(), until));
        if (!change.stands()) {
            throw refusal("torii_" + word(change.verdict()), "nothing was changed", Response.Status.CONFLICT);
        }
    }

    private EnrollmentView view() {
        var dossier = Torii.of(session).enrollment().dossier(subject());
        var first = new FirstMethod(session, session.getContext().getRealm(), user).judge(dossier.past());
        return EnrollmentView.of(dossier, first, new KeycloakClock().now());
    }

    private Subject subject() {
        return new Subject(session.getContext().getRealm().getId(), user.getId());
    }

    private static String word(Change.Verdict verdict) {
        return verdict.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static ErrorResponseException refusal(String code, String why, Response.Status status) {
        return new ErrorResponseException(code, why, status);
    }
}
