package io.torii.domain.code;

import io.torii.domain.Subject;
import io.torii.domain.phone.Channel;
import java.time.Duration;
import java.time.Instant;

/**
 * A code that has been asked for and not been typed yet. The code itself is nowhere in it: it is derived (R6).
 *
 * @param id drawn at random
 * @param lineage the id of the first challenge of this row of resends, by which tries are counted, so that a new code
 *     never refills them
 * @param bound what the code is bound to
 * @param digits 5 to 8, as configured when it was opened
 * @param expires from this instant on the code is refused
 */
public record Challenge(ChallengeId id, ChallengeId lineage, Bound bound, int digits, Instant expires) {
    public Challenge {
        Figures.within("digits", digits, 5, 8);
    }

    public boolean expiredAt(Instant now) {
        return !now.isBefore(expires);
    }

    /** Whether a resend still repeats this code, or opens a new challenge. */
    public boolean repeatableAt(Instant now) {
        return !now.plus(CodePolicy.REPEATABLE).isAfter(expires);
    }

    /** What is left of its life at this instant, never negative. */
    public Duration remainingAt(Instant now) {
        return expiredAt(now) ? Duration.ZERO : Duration.between(now, expires);
    }

    /**
     * What a code is bound to; typed for anything else it is wrong.
     *
     * @param subject whose sign-in or registration
     * @param purpose what for
     * @param channel how it travels
     * @param target the credential it goes to, or the sealed number that is being proven
     */
    public record Bound(Subject subject, CodePurpose purpose, Channel channel, String target) {
        public Bound {
            if (target == null || target.isBlank()) {
                throw new IllegalArgumentException("a challenge needs a target");
            }
        }
    }
}
