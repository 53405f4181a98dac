package io.torii.domain.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which sign-ins at an identity provider count as both factors (R33); every other one is a first factor.
 *
 * @param provider the provider's alias
 * @param acr accepted values of {@code acr}; any if empty
 * @param amr values of {@code amr} of which one must be there; any if empty
 * @param age how long ago the sign-in there may be, at least 1 min
 */
public record Vouching(String provider, Set<String> acr, Set<String> amr, Duration age) {
    private static final Duration SKEW = Duration.ofMinutes(1);

    public Vouching {
        acr = Set.copyOf(acr);
        amr = Set.copyOf(amr);
        if (acr.isEmpty() && amr.isEmpty()) {
            throw new IllegalArgumentException("acr or amr must be named");
        }
        if (age.toMinutes() < 1) {
            throw new IllegalArgumentException("age must be at least 1 min, was " + age);
        }
    }

    /** Whether what the provider said of a sign-in is what is accepted; what it did not say is not. */
    public boolean accepts(Said said, Instant now) {
        return provider.equals(said.provider())
                && (acr.isEmpty() || said.acr().filter(acr::contains).isPresent())
                && (amr.isEmpty() || said.amr().stream().anyMatch(amr::contains))
                && said.at().filter(at -> recent(at, now)).isPresent();
    }

    private boolean recent(Instant at, Instant now) {
        return !at.isAfter(now.plus(SKEW)) && now.isBefore(at.plus(age));
    }

    /**
     * What a provider has said of one sign-in, as its signed ID token has it.
     *
     * @param provider its alias here
     * @param at when the user authenticated there
     */
    public record Said(String provider, Optional<String> acr, Set<String> amr, Optional<Instant> at) {
        public Said {
            amr = Set.copyOf(amr);
        }
    }
}
