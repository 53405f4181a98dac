package io.torii.domain.call;

import io.torii.domain.code.Challenge;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.delivery.DeliveryRefusal;
import java.time.Instant;
import java.util.Optional;

/**
 * What came of asking for a call.
 *
 * @param call the one that is on its way; empty when there is none
 * @param challenge whose code it reads, or that of a call before it; empty where no code is read
 * @param refusal why there is none
 */
public record Calling(Optional<Call> call, Optional<Challenge> challenge, Optional<Refusal> refusal) {
    public static Calling begun(Call call, Optional<Challenge> challenge) {
        return new Calling(Optional.of(call), challenge, Optional.empty());
    }

    public static Calling refused(Optional<Challenge> challenge, Refusal refusal) {
        return new Calling(Optional.empty(), challenge, Optional.of(refusal));
    }

    /** Why. Each has a message key {@code torii-call-refused-<name>}, or that of its {@link DeliveryRefusal}. */
    public enum Reason {
        /** The realm calls nobody. */
        OFF,
        /** One call of this user is under way. */
        LIVE,
        /** As many as a user has in an hour. */
        SPENT,
        /** As many as a user has in a day. */
        SPENT_TODAY,
        /** Too many stayed unanswered: another method must succeed first (R29). */
        UNANSWERED,
        /** Calls of this account wait, because something was reported (R20). */
        REPORTED,
        /** Wrong entries in a row (R31). */
        WAIT,
        /** Guessable methods rest (R31). */
        RESTING,
        /** Delivery refused; the refusal says why. */
        DELIVERY
    }

    /**
     * Why nobody is called.
     *
     * @param until when it can be tried again, where that is known
     * @param delivery present exactly for {@link Reason#DELIVERY}
     */
    public record Refusal(Reason reason, Optional<Instant> until, Optional<DeliveryRefusal> delivery) {
        public static Refusal of(Reason reason) {
            return new Refusal(reason, Optional.empty(), Optional.empty());
        }

        public static Refusal until(Reason reason, Instant until) {
            return new Refusal(reason, Optional.of(until), Optional.empty());
        }

        public static Refusal by(DeliveryRefusal delivery) {
            return new Refusal(Reason.DELIVERY, Optional.empty(), Optional.of(delivery));
        }

        /** The refusal that a standing one of the guesses is. */
        public static Refusal of(CodeVerdict guess) {
            var reason = guess.reason() == CodeVerdict.Reason.RESTING ? Reason.RESTING : Reason.WAIT;
            return new Refusal(reason, guess.until(), Optional.empty());
        }

        /** One word for events: the reason, or delivery's own. */
        public String name() {
            return delivery.map(DeliveryRefusal::name).orElse(reason.name());
        }
    }
}
