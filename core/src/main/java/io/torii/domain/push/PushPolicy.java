package io.torii.domain.push;

import java.time.Duration;
import java.util.Objects;

/**
 * How number matching goes in a realm.
 *
 * @param digits of the number, 2 to 6
 * @param life how long a request can be answered, 30 s to 5 min
 * @param unanswered how many may stay unanswered (R35)
 */
public record PushPolicy(int digits, Duration life, Unanswered unanswered) {
    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    public PushPolicy {
        Objects.requireNonNull(unanswered, "unanswered");
        if (digits < 2 || digits > 6) {
            throw new IllegalArgumentException("digits must be 2 to 6, was " + digits);
        }
        if (life.compareTo(SHORTEST) < 0 || life.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("life must be 30 s to 5 min, was " + life);
        }
    }

    /**
     * Requests that nobody answered; past these a browser is not let ask again until the window is over.
     *
     * @param browser from one browser that never succeeded, 1 to 10
     * @param account for one account, 1 to 20
     * @param window in which they are counted, at least 1 min
     */
    public record Unanswered(int browser, int account, Duration window) {
        public Unanswered {
            if (browser < 1 || browser > 10 || account < 1 || account > 20 || window.toMinutes() < 1) {
                throw new IllegalArgumentException("unanswered requests out of range");
            }
        }
    }
}
