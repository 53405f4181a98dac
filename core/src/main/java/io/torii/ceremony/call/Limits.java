package io.torii.ceremony.call;

import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.call.Allowance;
import io.torii.domain.call.Call;
import io.torii.domain.call.CallMode;
import io.torii.domain.call.CallPolicy;
import io.torii.domain.call.Calling.Reason;
import io.torii.domain.call.Calling.Refusal;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.GuessPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whether an account is called now (R20, R29, R31). */
record Limits(CallPorts ports, CallPolicy policy, GuessPolicy guesses) {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    /** Why not; changes nothing. */
    Optional<Refusal> hindrance(Call.Bound bound) {
        var subject = bound.subject();
        if (policy.mode() == CallMode.OFF) {
            return Optional.of(Refusal.of(Reason.OFF));
        }
        if (ports.told().reports().rest(subject)) {
            return Optional.of(Refusal.of(Reason.REPORTED));
        }
        return bound.purpose() == CodePurpose.PROVING ? Optional.empty() : bothered(subject);
    }

    /** Uses up one call of the hour and the day; false when there is none left. */
    boolean spend(Subject subject) {
        Allowance allowance = policy.allowance();
        return claim(subject, "call.hour", allowance.hour(), HOUR) && claim(subject, "call.day", allowance.day(), DAY);
    }

    private Optional<Refusal> bothered(Subject subject) {
        return ports.stores().unanswered().rests(subject)
                ? Optional.of(Refusal.of(Reason.UNANSWERED))
                : guessing(subject);
    }

    private Optional<Refusal> guessing(Subject subject) {
        var permit =
                ports.stores().guesses().ask(subject, guesses, ports.clock().now());
        return permit.refusal().map(Refusal::of);
    }

    private boolean claim(Subject subject, String name, int places, Duration window) {
        return ports.stores().slots().claim(new Slot(subject, List.of(name), places, window));
    }
}
