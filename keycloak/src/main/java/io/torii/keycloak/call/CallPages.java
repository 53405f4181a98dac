package io.torii.keycloak.call;

import io.torii.domain.call.Call;
import io.torii.domain.call.CallMode;
import io.torii.domain.code.Challenge;
import io.torii.domain.phone.PhoneNumber;
import io.torii.domain.push.MatchNumber;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.waiting.Awaited;
import io.torii.keycloak.waiting.Waiting;
import io.torii.keycloak.waiting.WaitingPage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Draws the page of a call as it stands, whoever shows it. */
public final class CallPages {
    private final KeycloakSession session;
    private final CallRun run;
    private final Instant now = new KeycloakClock().now();

    public CallPages(KeycloakSession session, CallRun run) {
        this.session = session;
        this.run = run;
    }

    public CallPage page(Parts parts) {
        var standing = run.standing();
        var challenge = run.challenge().filter(open -> !open.expiredAt(now));
        var stop = standing.stop().map(CallStop::problem).orElse(CodePage.Problem.NONE);
        return new CallPage(
                state(standing),
                parts.number().masked(),
                keys(standing.call(), challenge),
                parts.problem().key().isEmpty() ? stop : parts.problem(),
                parts.ways(),
                standing.call().map(call -> handle(call, challenge)).orElse(WaitingPage.NONE),
                new CallerNumbers(session).to(parts.number()),
                parts.registering());
    }

    private CallPage.Keys keys(Optional<Call> call, Optional<Challenge> challenge) {
        var figures = call.flatMap(open -> open.script().number())
                .map(MatchNumber::reveal)
                .map(number -> number.chars().mapToObj(Character::toString).toList())
                .orElse(List.of());
        var reads = CallDesk.of(session).mode() == CallMode.CODE;
        return new CallPage.Keys(figures, challenge.map(Challenge::digits).orElse(0), reads);
    }

    private static String state(CallStanding standing) {
        if (standing.over()) {
            return CallPage.OVER;
        }
        return standing.call().isPresent() ? CallPage.CALLING : CallPage.ENDED;
    }

    /** Where a code is typed the page outlives the call: it is not taken from under who types at the end of its time. */
    private WaitingPage handle(Call call, Optional<Challenge> typed) {
        var until = typed.map(Challenge::expires)
                .filter(later -> later.isAfter(call.expires()))
                .orElse(call.expires());
        var signIn = session.getContext().getAuthenticationSession();
        return Waiting.of(session).handle(signIn, Awaited.call(call.id()), until);
    }

    /** What differs from page to page. */
    public record Parts(PhoneNumber number, CodePage.Problem problem, List<CallPage.Way> ways, boolean registering) {}
}
