package io.torii.domain.accesspass;

import java.time.Duration;
import java.time.Instant;

/**
 * What passes a realm makes.
 *
 * @param length characters of the secret, 8 to 48
 * @param life for who asks for none, 10 minutes to 8 hours
 * @param once whether the first use is the last, for who does not say
 * @param staffBoth whether staff may issue one that stands for the password too
 */
public record PassPolicy(int length, Duration life, boolean once, boolean staffBoth) {
    public static final Duration SHORTEST = Duration.ofMinutes(10);
    public static final Duration LONGEST = Duration.ofHours(8);
    /** How far ahead a pass may start. */
    public static final Duration FURTHEST = Duration.ofDays(30);

    private static final int LEAST = 8;
    private static final int MOST = 48;

    public PassPolicy {
        if (length < LEAST || length > MOST) {
            throw new IllegalArgumentException("length must be " + LEAST + " to " + MOST + ", was " + length);
        }
        if (!allows(life)) {
            throw new IllegalArgumentException("life must be 10 minutes to 8 hours, was " + life);
        }
    }

    public static boolean allows(Duration life) {
        return life.compareTo(SHORTEST) >= 0 && life.compareTo(LONGEST) <= 0;
    }

    /** The term of a wish whose life and start are allowed. */
    public PassTerm term(PassWish wish, Instant now) {
        var start = wish.start().filter(now::isBefore).orElse(now);
        return new PassTerm(
                start, start.plus(wish.life().orElse(life)), wish.once().orElse(once));
    }
}
