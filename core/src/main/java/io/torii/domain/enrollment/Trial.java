package io.torii.domain.enrollment;

import java.time.Instant;
import java.util.Objects;

/**
 * The sign-in that showed that a method works (R50).
 *
 * @param credential the method that was tried
 * @param at when
 */
public record Trial(String credential, Instant at) {
    public Trial {
        Objects.requireNonNull(credential);
        Objects.requireNonNull(at);
    }
}
