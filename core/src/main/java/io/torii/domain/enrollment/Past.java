package io.torii.domain.enrollment;

import java.time.Instant;
import java.util.Optional;

/**
 * What an account's past says about binding a first method (R4).
 *
 * @param hadMethod whether it ever had a method; deletions do not undo it
 * @param boundAt when the first method was bound with the password alone, while that makes it new
 * @param openUntil until when staff let it register
 * @param stopped whether its owner said "not me": nothing is bound with the password alone any more
 */
public record Past(boolean hadMethod, Optional<Instant> boundAt, Optional<Instant> openUntil, boolean stopped) {
    public static final Past NONE = new Past(false, Optional.empty(), Optional.empty(), false);

    /** A method was bound, or was there. */
    public Past withMethod() {
        return new Past(true, boundAt, openUntil, stopped);
    }

    /** The only method was bound with the password alone. */
    public Past boundAt(Instant at) {
        return new Past(true, Optional.of(at), openUntil, stopped);
    }

    /** Staff, who know the owner, opened its window: what a link has stopped is over. One that is over opens nothing. */
    public Past openUntil(Instant until, Instant now) {
        return new Past(hadMethod, boundAt, Optional.of(until), stopped && !now.isBefore(until));
    }

    /** Its owner said "not me": no window is open any more either. */
    public Past stop() {
        return new Past(hadMethod, boundAt, Optional.empty(), true);
    }
}
