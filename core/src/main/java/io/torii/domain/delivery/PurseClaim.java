package io.torii.domain.delivery;

import java.util.Optional;

/**
 * One message to be paid from one purse.
 *
 * @param key the purse
 * @param most what it holds per window, zero or more
 * @param mark when present, the purse pays only for what this mark has not stood for in the window yet
 */
public record PurseClaim(PurseKey key, long most, Optional<PurseKey> mark) {
    public PurseClaim {
        if (most < 0) {
            throw new IllegalArgumentException("a purse holds zero or more, was " + most);
        }
    }

    public PurseClaim(PurseKey key, long most) {
        this(key, most, Optional.empty());
    }
}
