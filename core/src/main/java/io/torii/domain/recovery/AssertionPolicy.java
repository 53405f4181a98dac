package io.torii.domain.recovery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a realm takes for a verification of identity (R11).
 *
 * @param levels the {@code acr} values that it accepts; empty for any
 * @param age how long ago the user may have signed in there, 1 to 15 minutes
 */
public record AssertionPolicy(Set<String> levels, Duration age) {
    /** By how much the provider's clock may be ahead. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private static final Duration MOST = Duration.ofMinutes(15);

    public AssertionPolicy {
        levels = Set.copyOf(levels);
        if (age.compareTo(Duration.ofMinutes(1)) < 0 || age.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("age must be 1 to 15 minutes, was " + age);
        }
    }

    /** Why it does not serve; empty when it does. */
    public Optional<Doubt> doubt(Assertion assertion, String nonce, Instant now) {
        if (!same(assertion.nonce(), nonce)) {
            return Optional.of(Doubt.NONCE);
        }
        if (assertion.time().isEmpty()) {
            return Optional.of(Doubt.NO_TIME);
        }
        if (!fresh(assertion.time().get(), now)) {
            return Optional.of(Doubt.STALE);
        }
        return levels.isEmpty() || levels.contains(assertion.level()) ? Optional.empty() : Optional.of(Doubt.LEVEL);
    }

    private boolean fresh(Instant time, Instant now) {
        return !time.isBefore(now.minus(age)) && !time.isAfter(now.plus(SKEW));
    }

    private static boolean same(String one, String other) {
        return !other.isEmpty()
                && MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
