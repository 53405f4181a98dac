package io.torii.endpoints.application;

import io.torii.domain.application.Application;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.application.Decided;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.keycloak.Torii;
import io.torii.keycloak.application.ApplicationDesk;
import io.torii.keycloak.application.CaseHold;
import io.torii.keycloak.binding.Privilege;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.ErrorResponseException;

/** One application, for the reviewers who decide it. One that is not there and one of a user whom they may not view are one. */
public final class CaseResource {
    private final KeycloakSession session;
    private final StaffDoor door;
    private final String id;

    CaseResource(KeycloakSession session, StaffDoor door, String id) {
        this.session = session;
        this.door = door;
        this.id = id;
    }

    /** With what a reviewer compares it with (R12). */
    @GET
    @Path("")
    @Produces(MediaType.APPLICATION_JSON)
    public CaseView show() {
        var application = found();
        var permit = new ReviewDoor(door).look(application.subject().user());
        return Misconfigured.unless(() -> CaseView.of(session, application, permit.user()));
    }

    /** The picture, made by Torii from what was sent (R36, R95); looking at it is an admin event. */
    @GET
    @Path("photo")
    @Produces("image/jpeg")
    public Response photo() {
        var application = found();
        var permit = new ReviewDoor(door).look(application.subject().user());
        var photo = desk().photos().of(application).orElseThrow(CaseResource::absent);
        permit.done("", Map.of("torii_application", id));
        return Response.ok(photo)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    /** Whose case it is for a while. */
    @Path("hold")
    public HoldResource hold() {
        var application = found();
        return new HoldResource(new ReviewDoor(door).look(application.subject().user()), application);
    }

    /**
     * {@code {"decision": "approve", "reason": "…", "compared": ["name"]}} or {@code {"decision": "reject", "rejection":
     * "picture", "reason": "…"}}. Needs torii-reviewer; for a second approval torii-approver; for accounts that hold
     * privileged roles torii-privileged (R7).
     */
    @POST
    @Path("decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public ApplicationView decide(Map<String, Object> body) {
        var application = found();
        var user = new ReviewDoor(door).look(application.subject().user()).user();
        var permit = door.act(ReviewDoor.role(application, Privilege.of(user)), user.getId());
        var hold = new CaseHold(session, application);
        if (hold.bars(permit.actor().user())) {
            throw Answer.refused("held", Response.Status.CONFLICT);
        }
        var review = new Decision(new Asked(body)).by(permit.actor().user());
        var decided = Misconfigured.unless(() -> desk().reviews().decide(application, review))
                .orElseThrow(CaseResource::absent);
        if (!decided.made()) {
            throw Answer.refused(decided.verdict(), status(decided.verdict()));
        }
        hold.release(permit.actor().user());
        permit.done(review.words(), Map.of("torii_application", id, "torii_decision", Decision.word(review)));
        return ApplicationView.of(decided.after(), user.getUsername());
    }

    private static Response.Status status(Decided.Verdict verdict) {
        return switch (verdict) {
            case OWN, FILED_IT, SAME_PERSON, PRIVILEGED -> Response.Status.FORBIDDEN;
            case NOT_COMPARED -> Response.Status.BAD_REQUEST;
            case MADE, FIRST_OF_TWO, OVER, TOO_EARLY, CHANGED, BUSY -> Response.Status.CONFLICT;
        };
    }

    /** The door first: who may not look is not told whether there is one. */
    private Application found() {
        new ReviewDoor(door).look();
        try {
            return desk().reviews().find(realm(), new ApplicationId(id)).orElseThrow(CaseResource::absent);
        } catch (IllegalArgumentException none) {
            throw absent();
        }
    }

    private ApplicationDesk desk() {
        return Torii.of(session).applications();
    }

    private String realm() {
        return session.getContext().getRealm().getId();
    }

    private static ErrorResponseException absent() {
        return Answer.refused("unknown_application", Response.Status.NOT_FOUND);
    }
}
