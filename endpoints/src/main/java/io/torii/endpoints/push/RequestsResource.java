package io.torii.endpoints.push;

import io.torii.ceremony.push.PushCeremony;
import io.torii.domain.push.AnswerVerdict;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushPurpose;
import io.torii.domain.push.PushRequest;
import io.torii.domain.push.Signer;
import io.torii.keycloak.Torii;
import io.torii.keycloak.push.StandingNotices;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;

/** What waits for a device, and its answers. One that only enrols sees and answers what it proves itself by, no more. */
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.WILDCARD)
public final class RequestsResource {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final FrontDoor door;
    private final KeycloakSession session;

    RequestsResource(FrontDoor door) {
        this.door = door;
        this.session = door.session();
    }

    @GET
    @Path("")
    public Response pending() {
        return door.asked("/requests", this::pending);
    }

    @POST
    @Path("{id}/answer")
    public Response answer(@PathParam("id") String id, InputStream content) {
        return door.signed("POST", "/requests/" + id + "/answer", content, (signer, body) -> answer(signer, id, body));
    }

    private Response pending(Signer signer) {
        var waiting = waiting(signer);
        // Of nobody's request it need not be known, and it is asked for every few seconds.
        var several = !waiting.isEmpty() && requests().several(signer.subject());
        var shown = waiting.stream()
                .map(request -> RequestView.of(request, several))
                .toList();
        return Answers.of(200, Map.of("now", Answers.now(), "requests", shown, "notices", notices(signer)));
    }

    private Response answer(Signer signer, String id, JsonObject body) {
        var answer = Parts.answer(body);
        var verdict = named(signer, id)
                .map(request ->
                        requests().answer(signer.subject(), signer.device().id(), request, answer))
                .orElse(AnswerVerdict.UNKNOWN);
        new DeviceTrail(session, signer).answered(verdict);
        return switch (verdict) {
            case APPROVED, DENIED, REPORTED ->
                Answers.of(200, Map.of("outcome", verdict.name().toLowerCase(Locale.ROOT)));
            case NUMBER_WRONG -> Answers.refused(Refusal.NUMBER_WRONG);
            case OVER -> Answers.refused(Refusal.REQUEST_OVER);
            case UNKNOWN -> Answers.refused(Refusal.REQUEST_UNKNOWN);
        };
    }

    /** None for a device that only enrols: it has proven nothing yet. */
    private List<NoticeView> notices(Signer signer) {
        return signer.registered()
                ? new StandingNotices(session)
                        .of(signer.subject()).stream().map(NoticeView::of).toList()
                : List.of();
    }

    private List<PushRequest> waiting(Signer signer) {
        return requests().pending(signer.subject(), signer.device().id()).stream()
                .filter(request -> may(signer, request))
                .toList();
    }

    /** Empty for what is no id, and for what waits and is not for who only enrols. */
    private Optional<PushId> named(Signer signer, String id) {
        var others = signer.registered()
                ? List.<PushRequest>of()
                : requests().pending(signer.subject(), signer.device().id());
        return Optional.of(id)
                .filter(text -> ID.matcher(text).matches())
                .map(PushId::new)
                .filter(request -> others.stream().noneMatch(it -> it.id().equals(request) && !may(signer, it)));
    }

    /** A device that was removed a moment ago passes for one that enrols. */
    private static boolean may(Signer signer, PushRequest request) {
        return signer.registered() || request.bound().purpose() == PushPurpose.BINDING;
    }

    private PushCeremony requests() {
        return Torii.of(session).push().requests();
    }
}
