package io.torii.domain.accesspass;

import java.time.Instant;

/**
 * When a pass can be used.
 *
 * @param start from this instant on
 * @param end from this instant on no more
 * @param once whether the first use is the last
 */
public record PassTerm(Instant start, Instant end, boolean once) {
    public PassTerm {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a pass must end after it starts");
        }
    }

    public boolean begunAt(Instant now) {
        return !now.isBefore(start);
    }

    public boolean overAt(Instant now) {
        return !now.isBefore(end);
    }
}
