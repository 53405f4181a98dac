package io.torii.domain.call;

import io.torii.domain.code.CodePolicy;
import java.time.Duration;

/**
 * How a realm calls.
 *
 * @param mode what calls do
 * @param match whether the two digits of the page are typed before {@code #} (R29), for {@link CallMode#CONFIRM}; behind an
 *     extension they always are
 * @param life from "Call me" on, how long keys count, 60 s to 5 min
 * @param allowance how often one user is called
 * @param codes digits and life of a code that is read
 */
public record CallPolicy(CallMode mode, boolean match, Duration life, Allowance allowance, CodePolicy codes) {
    private static final Duration SHORTEST = Duration.ofSeconds(60);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    public CallPolicy {
        if (life.compareTo(SHORTEST) < 0 || life.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("the life of a call must be 60 s to 5 min, was " + life);
        }
    }
}
