package io.torii.domain.trusted;

import io.torii.domain.Subject;
import java.time.Duration;
import java.time.Instant;

/**
 * A browser that a user has called trusted.
 *
 * @param id 22 characters; its cookie names it
 * @param subject whose
 * @param scene what the user knows it by
 * @param since when the user said so, to the second
 * @param until when it ends by itself
 * @param print of the password, the methods and the address that the account had then: with others it is not trusted
 */
public record TrustedDevice(String id, Subject subject, Scene scene, Instant since, Instant until, String print) {
    private static final Duration LONGEST = Duration.ofDays(30);

    public TrustedDevice {
        if (!until.isAfter(since) || until.isAfter(since.plus(LONGEST))) {
            throw new IllegalArgumentException("trust must last 1 s to 30 days, did " + Duration.between(since, until));
        }
    }

    /** Whether it is trusted at this instant by an account with this print. */
    public boolean holds(String now, Instant at) {
        return at.isBefore(until) && print.equals(now);
    }

    /** Browser and place in words; they decide nothing. */
    public record Scene(String browser, String place) {}
}
