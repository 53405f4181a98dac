package io.torii.authenticators.push;

import io.torii.authenticators.desk.Visit;
import io.torii.domain.method.Line;
import io.torii.domain.push.PushDevice;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushRequest;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.waiting.Awaited;
import io.torii.keycloak.waiting.Waiting;
import io.torii.keycloak.waiting.WaitingPage;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;

/** The page of one device, as it stands. */
final class PushPages {
    /** A page whose request was answered is woken at once; one whose answer was lost comes by itself to hear so. */
    private static final Duration ANSWERED = Duration.ofSeconds(30);

    private final Visit visit;
    private final PushDevice device;
    private final OtherWays ways;
    private final Instant now = new KeycloakClock().now();

    PushPages(Visit visit, Line line) {
        this.visit = visit;
        var devices = visit.torii().push().devices().of(visit.subject());
        this.device = devices.stream()
                .filter(each -> each.credential().equals(line.method().credential()))
                .findFirst()
                .orElseThrow();
        this.ways = new OtherWays(visit.lineup(), devices, device);
    }

    PushStep step() {
        return new PushStep(visit, device.id());
    }

    /** @param problem what to say instead of what the request came to, or one with an empty key */
    Response page(CodePage.Problem problem) {
        var standing = step().standing();
        var page = standing.waiting()
                .map(request -> waiting(request, problem))
                .or(() -> standing.answered().map(request -> answered(request, problem)))
                .orElseGet(() -> over(standing.over().orElseThrow(), problem));
        return visit.page("torii-push.ftl", page);
    }

    private PushPage waiting(PushRequest request, CodePage.Problem problem) {
        var figures =
                request.number().reveal().chars().mapToObj(Character::toString).toList();
        var shown = new PushPage.Match(figures, request.remainingAt(now).toSeconds());
        return new PushPage(
                PushPage.WAITING, shown, device.label(), problem, ways.all(), handle(request.id(), request.expires()));
    }

    private PushPage answered(PushId request, CodePage.Problem problem) {
        var handle = handle(request, now.plus(ANSWERED));
        return new PushPage(PushPage.ANSWERED, PushPage.Match.NONE, device.label(), problem, ways.all(), handle);
    }

    private PushPage over(PushEnd end, CodePage.Problem problem) {
        return new PushPage(
                end.again() ? PushPage.OVER : PushPage.REFUSED,
                PushPage.Match.NONE,
                device.label(),
                problem.key().isEmpty() ? end.problem() : problem,
                end.again() ? ways.all() : ways.codeAlone(),
                WaitingPage.NONE);
    }

    private WaitingPage handle(PushId request, Instant until) {
        var context = visit.context();
        return Waiting.of(context.getSession())
                .handle(context.getAuthenticationSession(), Awaited.push(request), until);
    }
}
