package io.torii.ceremony.call;

import io.torii.domain.Subject;
import io.torii.domain.call.Call;
import io.torii.domain.call.CallMode;
import io.torii.domain.call.CallPolicy;
import io.torii.domain.call.CallRequest;
import io.torii.domain.call.Calling;
import io.torii.domain.call.Calling.Reason;
import io.torii.domain.call.Calling.Refusal;
import io.torii.domain.call.Script;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.delivery.Cargo;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryRequest;
import io.torii.domain.push.MatchNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Lets a call out, or says why not. */
record Asking(CallPorts ports, CallPolicy policy, Limits limits, Lost lost) {
    /** Longer than it takes to open a call. Whose node dies before has the line no longer. */
    static final Duration OPENING = Duration.ofMinutes(1);

    Calling begin(CallRequest request, Optional<Challenge> before) {
        var subject = request.bound().subject();
        // Before the limits: of a call that was lost nothing stays counted, and it has no line.
        lost.endAll(subject);
        var hindrance = limits.hindrance(request.bound());
        if (hindrance.isPresent()) {
            return Calling.refused(before, hindrance.get());
        }
        if (!ports.stores().lines().occupy(subject, OPENING)) {
            return Calling.refused(before, Refusal.until(Reason.LIVE, free(subject)));
        }
        var begun = false;
        try {
            var calling = limits.spend(subject)
                    .map(spent -> Calling.refused(before, spent))
                    .orElseGet(() -> placed(request, before));
            begun = calling.call().isPresent();
            return calling;
        } finally {
            if (!begun) {
                ports.stores().lines().free(subject);
            }
        }
    }

    /** When the line of this account is another call's at the latest. */
    private Instant free(Subject subject) {
        return ports.stores()
                .lines()
                .holder(subject)
                .flatMap(id -> ports.stores().calls().find(subject.realm(), id))
                .map(Call::hungUpBy)
                .orElseGet(() -> ports.clock().now().plus(OPENING));
    }

    private Calling placed(CallRequest request, Optional<Challenge> before) {
        var codes = new CallCodes(ports);
        var challenge = codes.next(request.bound(), before, policy);
        var submission = ports.messenger().submit(delivery(request));
        var given = submission.id().isPresent() ? before : challenge;
        given.filter(left -> !before.equals(challenge)).ifPresent(codes::forget);
        return submission
                .id()
                .map(id -> opened(id, request, challenge))
                .orElseGet(() ->
                        Calling.refused(before, Refusal.by(submission.refusal().orElseThrow())));
    }

    private Calling opened(DeliveryId id, CallRequest request, Optional<Challenge> challenge) {
        var bound = request.bound();
        var now = ports.clock().now();
        var script =
                new Script(request.service(), request.language(), number(request.to()), challenge.map(Challenge::id));
        var call = new Call(id, bound, script, now, now.plus(policy.life()));
        // The provider calls after the commit of the caller's transaction: whoever it tells finds the call.
        ports.stores().calls().open(call);
        if (bound.purpose() != CodePurpose.PROVING) {
            // Nobody has a method yet that could end this rest; numbers to prove have a purse of their own.
            ports.stores()
                    .unanswered()
                    .count(bound.subject(), id, policy.allowance().unanswered());
        }
        return Calling.begun(call, challenge);
    }

    /** Behind an exchange no vendor finds a machine: whoever answers there knows what the page shows. */
    private Optional<MatchNumber> number(CallRequest.To to) {
        var asked = policy.mode() == CallMode.CONFIRM && policy.match();
        return asked || !to.extension().isEmpty()
                ? Optional.of(new TwoDigits(ports.chance()).draw())
                : Optional.empty();
    }

    private static DeliveryRequest delivery(CallRequest request) {
        return new DeliveryRequest(
                request.bound().subject(),
                request.bound().purpose().purse(),
                request.to().slot(),
                request.to().number(),
                Cargo.call(request.to().extension()),
                request.language(),
                request.address());
    }
}
