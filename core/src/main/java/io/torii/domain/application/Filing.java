package io.torii.domain.application;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An application as it came in.
 *
 * @param request what is asked for
 * @param form how it came
 * @param at when
 * @param origin from where
 * @param counter who filed it, at a counter
 * @param pickUp what the pick-up code is told by (R5); never the code
 */
public record Filing(
        Request request,
        Form form,
        Instant at,
        Origin origin,
        Optional<Counter> counter,
        Optional<PickUpDigest> pickUp) {
    public Filing {
        Objects.requireNonNull(request);
        Objects.requireNonNull(form);
        Objects.requireNonNull(at);
        Objects.requireNonNull(origin);
        if (counter.isPresent() != (form == Form.COUNTER)) {
            throw new IllegalArgumentException("a clerk files at the counter, and nowhere else");
        }
        Objects.requireNonNull(pickUp);
    }

    /** Who, beside the applicant, must not decide. */
    boolean filedBy(String person) {
        return counter.filter(each -> each.clerk().equals(person)).isPresent();
    }
}
