package io.torii.domain.enrollment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What an account's past says about binding a first method (R4).
 *
 * @param hadMethod whether it ever had a method; deletions do not undo it
 * @param boundAt when the first method was bound with the password alone, while that makes it new
 * @param openUntil until when staff let it register
 * @param stopped whether its owner said "not me": nothing is bound with the password alone any more
 * @param movedAt when its user last changed its mail address (R91)
 * @param exemptUntil until when staff excused it from the calendar (R13, R100)
 */
public record Past(
        boolean hadMethod,
        Optional<Instant> boundAt,
        Optional<Instant> openUntil,
        boolean stopped,
        Optional<Instant> movedAt,
        Optional<Instant> exemptUntil) {
    public static final Past NONE =
            new Past(false, Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());

    /** How long a mail address that its user has changed proves nothing (R91). */
    public static final Duration MOVING = Duration.ofDays(3);

    /** A method was bound, or was there. */
    public Past withMethod() {
        return new Past(true, boundAt, openUntil, stopped, movedAt, exemptUntil);
    }

    /** The only method was bound with the password alone. */
    public Past boundAt(Instant at) {
        return new Past(true, Optional.of(at), openUntil, stopped, movedAt, exemptUntil);
    }

    /** Staff, who know the owner, opened its window: what a link has stopped is over. One that is over opens nothing. */
    public Past openUntil(Instant until, Instant now) {
        return new Past(hadMethod, boundAt, Optional.of(until), stopped && !now.isBefore(until), movedAt, exemptUntil);
    }

    /** Its owner said "not me": no window is open any more either. */
    public Past stop() {
        return new Past(hadMethod, boundAt, Optional.empty(), true, movedAt, exemptUntil);
    }

    /** Its user changed its mail address. */
    public Past moved(Instant now) {
        return new Past(hadMethod, boundAt, openUntil, stopped, Optional.of(now), exemptUntil);
    }

    /** Staff excused it from the calendar until then. */
    public Past exemptUntil(Instant until) {
        return new Past(hadMethod, boundAt, openUntil, stopped, movedAt, Optional.of(until));
    }

    /** Until when the calendar leaves it alone, if it does at this instant. */
    public Optional<Instant> exemptAt(Instant now) {
        return exemptUntil.filter(now::isBefore);
    }

    /** Whether its mail address was changed by its user too short a time ago to prove anything. */
    public boolean movingAt(Instant now) {
        return movedAt.map(at -> now.isBefore(at.plus(MOVING))).orElse(false);
    }
}
