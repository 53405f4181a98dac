package io.torii.domain.enrollment;

import io.torii.domain.gate.Activity;
import io.torii.domain.gate.Factor;
import io.torii.domain.gate.Situation;
import io.torii.domain.gate.Standing;
import io.torii.domain.method.MethodKind;
import io.torii.domain.method.PhoneStanding;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The judgement of what interrupts a sign-in (R57).
 *
 * @param situation the gate's, with the factors that this sign-in verified and no others
 * @param asked what interrupted the account before
 * @param nudge the realm's rule
 * @param now when
 */
public record Interrupting(Situation situation, Asked asked, Nudge nudge, Instant now) {
    /** How often the calendar's warning is shown at most. */
    public static final Duration WARNING_RESTS = Duration.ofHours(24);

    public Optional<Interruption> judge() {
        return Stream.of(Interruption.values()).filter(this::due).findFirst();
    }

    private boolean due(Interruption interruption) {
        return switch (interruption) {
            case PHONE_END -> phoneGoes() && byPhone() && phoneAlone();
            case WARNING -> warned() && !applied();
            case NUDGE -> byPhone() && phoneAlone() && nudge.due(asked, now);
        };
    }

    private boolean phoneGoes() {
        return situation.policy().phone() != PhoneStanding.ALLOWED;
    }

    private boolean byPhone() {
        return situation.factors().stream().map(Factor::kind).anyMatch(Predicate.isEqual(MethodKind.PHONE));
    }

    private boolean phoneAlone() {
        return situation.methods().usable(situation.policy()).stream()
                .allMatch(method -> method.kind() == MethodKind.PHONE);
    }

    private boolean warned() {
        return situation.standing().kind() == Standing.Kind.WARNED
                && asked.warnedAt()
                        .map(at -> !now.isBefore(at.plus(WARNING_RESTS)))
                        .orElse(true);
    }

    /** Who has applied or is active has done what the warning asks for. */
    private boolean applied() {
        return new Activity(situation, now).reason().isPresent()
                || situation
                        .account()
                        .enrollment()
                        .as(Enrollment.Scheduled.class)
                        .isPresent();
    }
}
