package io.torii.domain.enrollment;

import java.time.Instant;
import java.util.Optional;

/**
 * That a user changed the account's mail address (R91).
 *
 * @param at when
 * @param from the address before, which is told what happens meanwhile (R22); empty once that is over
 */
public record Move(Instant at, Optional<String> from) {
    @Override
    public String toString() {
        return "Move[" + at + "]";
    }
}
