package io.torii.domain.gate;

import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.gate.Decision.Outcome;
import io.torii.domain.gate.Decision.Reason;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The one judgement: who is asked for a second factor, when, and who is not admitted. */
public record Gate(Situation situation, Instant now) {
    public static Decision judge(Situation situation, Instant now) {
        return new Gate(situation, now).judge();
    }

    private Decision judge() {
        var active = new Activity(situation, now).reason();
        var request = situation.request();
        if (active.isEmpty() && request.mode() == ClientMode.REQUIRED) {
            return new Admission(situation).refusal();
        }
        var demand = active.or(this::managing).or(this::level);
        if (demand.isEmpty()) {
            return mayNotBind()
                    ? of(Outcome.REFUSE, Reason.BINDING)
                    : new Decision(Outcome.LET_IN, Reason.NOT_ASKED, changes());
        }
        if (fresh()) {
            return of(Outcome.LET_IN, Reason.FRESH);
        }
        var methods = situation.methods().usable(situation.policy(), request.strength(), request.level());
        if (methods.isEmpty()) {
            return of(Outcome.GUARD, demand.get());
        }
        return situation.trust().serves(request) ? of(Outcome.LET_IN, Reason.TRUSTED) : of(Outcome.ASK, demand.get());
    }

    private Optional<Reason> managing() {
        var managing = situation.request().purpose() == Purpose.MANAGE;
        return managing && situation.methods().any() ? Optional.of(Reason.MANAGE) : Optional.empty();
    }

    private Optional<Reason> level() {
        return situation.request().level() > 1 ? Optional.of(Reason.LEVEL) : Optional.empty();
    }

    private boolean mayNotBind() {
        return situation.request().binds()
                && !situation.methods().any()
                && !situation.account().mayBind();
    }

    private boolean fresh() {
        var request = situation.request();
        return situation.factors().stream()
                .anyMatch(factor -> factor.serves(request.purpose(), situation.freshness(), now)
                        && factor.kind().level() >= request.level()
                        && request.strength().accepts(factor.kind()));
    }

    /** When time alone will make the account active, if it will. */
    private Optional<Instant> changes() {
        var scheduled =
                situation.account().enrollment().as(Enrollment.Scheduled.class).map(Enrollment.Scheduled::due);
        var standing = situation.standing();
        var exempt = standing.from().filter(until -> standing.kind() == Standing.Kind.EXEMPT);
        return Stream.of(scheduled, standing.mandatory(), exempt)
                .flatMap(Optional::stream)
                .filter(now::isBefore)
                .min(Comparator.naturalOrder());
    }

    private static Decision of(Outcome outcome, Reason reason) {
        return new Decision(outcome, reason, Optional.empty());
    }
}
