package io.torii.ceremony.call;

import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.call.Call;
import io.torii.domain.call.CallMode;
import io.torii.domain.call.CallPolicy;
import io.torii.domain.call.Calling.Reason;
import io.torii.domain.call.Calling.Refusal;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.GuessPolicy;
import java.time.Duration;
import java.time.Instant;
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

    /** Uses up one call of the hour and the day; why not, when there is none left. */
    Optional<Refusal> spend(Subject subject) {
        var allowance = policy.allowance();
        return spend(subject, HOUR, allowance.hour())
                .map(until -> Refusal.until(Reason.SPENT, until))
                .or(() -> spend(subject, DAY, allowance.day()).map(until -> Refusal.until(Reason.SPENT_TODAY, until)));
    }

    private Optional<Instant> spend(Subject subject, Duration within, int most) {
        return ports.stores().slots().spend(new Slot(subject, List.of("call.spent", within.toString()), most, within));
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
}
