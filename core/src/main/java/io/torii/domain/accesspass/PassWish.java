package io.torii.domain.accesspass;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What an issuer asks for; what is left out is the realm's policy.
 *
 * @param start the first instant, at most 30 days ahead; now if it is left out
 * @param life 10 minutes to 8 hours
 * @param once whether the first use is the last
 */
public record PassWish(Optional<Instant> start, Optional<Duration> life, Optional<Boolean> once) {
    /** As the realm has it, from now on. */
    public static final PassWish USUAL = new PassWish(Optional.empty(), Optional.empty(), Optional.empty());
}
