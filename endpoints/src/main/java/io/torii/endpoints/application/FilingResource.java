package io.torii.endpoints.application;

import io.torii.domain.application.Application;
import io.torii.domain.application.Cause;
import io.torii.domain.application.Counter;
import io.torii.domain.application.Filed;
import io.torii.domain.application.FilingRefusal;
import io.torii.domain.application.Kind;
import io.torii.domain.application.Order;
import io.torii.domain.application.PickUpCode;
import io.torii.domain.application.Request;
import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.endpoints.staff.Issued;
import io.torii.endpoints.staff.Once;
import io.torii.endpoints.staff.Permit;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.keycloak.Torii;
import io.torii.keycloak.binding.Privilege;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** What a counter does for whoever stands in front of it (R53). */
@Produces(MediaType.APPLICATION_JSON)
public final class FilingResource {
    private final KeycloakSession session;
    private final StaffDoor door;
    private final String user;

    public FilingResource(KeycloakSession session, StaffDoor door, String user) {
        this.session = session;
        this.door = door;
        this.user = user;
    }

    /** All of this user, the newest first; needs torii-view. */
    @GET
    @Path("")
    public List<ApplicationView> list() {
        var seen = door.look(StaffRole.VIEW, user);
        return Torii.of(session).applications().owner().of(seen.subject()).stream()
                .map(each -> ApplicationView.of(each, seen.user().getUsername()))
                .toList();
    }

    /**
     * {@code {"kind": "register_again", "cause": "lost_or_stolen", "card": "student card 2026", "words": "…"}}; an
     * exemption has {@code "until": "2027-04-01"}. Needs torii-counter; for privileged accounts torii-privileged. The
     * answer has the pick-up code to print, once; {@code Idempotency-Key} is honoured.
     */
    @POST
    @Path("")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response file(Map<String, Object> body) {
        door.act(StaffRole.COUNTER);
        var seen = door.look(StaffRole.COUNTER, user).user();
        var permit = door.act(Privilege.of(seen) ? StaffRole.PRIVILEGED : StaffRole.COUNTER, user);
        var asked = new Asked(body);
        var request = request(asked);
        var card = asked.text("card", 3, Counter.LONGEST);
        return new Once(permit, body).answer(() -> issued(permit, request, card));
    }

    private Issued issued(Permit permit, Request request, String card) {
        var desk = Torii.of(session).applications();
        var counter = new Counter(permit.actor().user(), card);
        var order = new Order(permit.subject(), request, Order.Way.counter(counter), desk.origin());
        var filed = Misconfigured.unless(() -> desk.file(order));
        filed.refusal().ifPresent(why -> {
            throw Answer.refused(why, status(why));
        });
        var application = filed.application().orElseThrow();
        permit.done(
                card, Map.of("torii_application", application.id().value(), "torii_kind", Answer.word(request.kind())));
        return Issued.created(shown(application)).with(code(filed));
    }

    private static Map<String, ?> shown(Application application) {
        return Map.of("id", application.id().value(), "state", Answer.word(application.state()));
    }

    private static Map<String, ?> code(Filed filed) {
        return filed.code()
                .map(PickUpCode::reveal)
                .<Map<String, ?>>map(code -> Map.of("pickUpCode", code))
                .orElse(Map.of());
    }

    private static Request request(Asked asked) {
        var kind = asked.one("kind", Kind.class);
        var until = asked.day("until");
        if (until.isPresent() != (kind == Kind.EXEMPTION)) {
            throw Asked.bad("until");
        }
        return new Request(kind, asked.one("cause", Cause.class), asked.text("words", 0, Request.LONGEST), until);
    }

    private static Response.Status status(FilingRefusal why) {
        return switch (why) {
            case OWN, NEVER, COUNTER_ONLY, FACTOR_NEEDED -> Response.Status.FORBIDDEN;
            case END_DATE, NO_PHOTO -> Response.Status.BAD_REQUEST;
            case TOO_MANY -> Response.Status.TOO_MANY_REQUESTS;
            case OFF, ALREADY_OPEN, MANDATE, NOT_MANDATED, NOT_ACTIVE -> Response.Status.CONFLICT;
        };
    }
}
