package io.torii.domain.enrollment;

import java.time.Duration;

/**
 * What a realm has set about the way to MFA.
 *
 * @param delay from applying until MFA is active, 0 or more
 * @param ready how long a trial sign-in serves to apply (R50)
 * @param minimum how many usable methods an application needs, at least 1
 * @param existingActive whether an account with a method from before Torii counts as active (R3)
 * @param isNew how long a method is new, 0 or more (R4)
 */
public record Terms(Duration delay, Duration ready, int minimum, boolean existingActive, Duration isNew) {
    public Terms {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("delay must not be negative, was " + delay);
        }
        if (minimum < 1) {
            throw new IllegalArgumentException("minimum must be at least 1, was " + minimum);
        }
    }
}
