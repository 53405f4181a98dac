package io.torii.domain.code;

import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryRefusal;
import java.time.Instant;
import java.util.Optional;

/**
 * What came of asking for a code.
 *
 * @param challenge the one that is open now, new or as before; empty when there is none
 * @param delivery the ledger's row of the text just queued; empty when none was
 * @param refusal why none was queued
 */
public record Sending(Optional<Challenge> challenge, Optional<DeliveryId> delivery, Optional<Refusal> refusal) {
    public static Sending queued(Challenge challenge, DeliveryId delivery) {
        return new Sending(Optional.of(challenge), Optional.of(delivery), Optional.empty());
    }

    public static Sending refused(Optional<Challenge> challenge, Refusal refusal) {
        return new Sending(challenge, Optional.empty(), Optional.of(refusal));
    }

    /** Why. Each has a message key {@code torii-send-<name>}, or that of its {@link DeliveryRefusal}. */
    public enum Reason {
        /** The last text to this number is too fresh. */
        COOL_DOWN,
        /** Wrong entries in a row: a code could not be typed now anyway (R31). */
        WAIT,
        /** Guessable methods rest (R31). */
        RESTING,
        /** The challenge is no longer there: the number has to be typed again. */
        GONE,
        /** Delivery refused; the refusal says why. */
        DELIVERY
    }

    /**
     * Why no text was queued.
     *
     * @param until when it can be tried again, where that is known
     * @param delivery present exactly for {@link Reason#DELIVERY}
     */
    public record Refusal(Reason reason, Optional<Instant> until, Optional<DeliveryRefusal> delivery) {
        public static Refusal until(Reason reason, Instant instant) {
            return new Refusal(reason, Optional.of(instant), Optional.empty());
        }

        public static Refusal of(Reason reason) {
            return new Refusal(reason, Optional.empty(), Optional.empty());
        }

        public static Refusal by(DeliveryRefusal delivery) {
            return new Refusal(Reason.DELIVERY, Optional.empty(), Optional.of(delivery));
        }

        /** One word for events: the reason, or delivery's own. */
        public String name() {
            return delivery.map(DeliveryRefusal::name).orElse(reason.name());
        }

        /** The refusal that a standing one of the guesses is. */
        public static Refusal of(CodeVerdict guess) {
            var reason = guess.reason() == CodeVerdict.Reason.RESTING ? Reason.RESTING : Reason.WAIT;
            return new Refusal(reason, guess.until(), Optional.empty());
        }
    }
}
