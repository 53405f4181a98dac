package io.torii.keycloak.webpush;

import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import io.torii.domain.Seal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Seals a private key once for each master key of the server, so that while keys are rotated (R44) the nodes that were
 * restarted and those that were not all open it.
 *
 * @param nonces fresh random bytes for one sealing at each call
 */
record VapidSeal(KeyRing ring, Supplier<byte[]> nonces) {
    /** Stands in no base64url. */
    private static final String BETWEEN = ".";

    String seal(String text) {
        return ring.verifying().map(key -> under(key).seal(text, nonces.get())).collect(Collectors.joining(BETWEEN));
    }

    /** The text; empty when no key of this server sealed it. */
    Optional<String> open(String sealed) {
        return open(sealed, new Seal(ring));
    }

    /** Whether the current key opens it. */
    boolean current(String sealed) {
        return open(sealed, under(ring.current())).isPresent();
    }

    /** Whether it is sealed for the keys of this server and for no other. */
    boolean exact(String sealed) {
        return current(sealed) && parts(sealed).count() == ring.verifying().count();
    }

    private static Optional<String> open(String sealed, Seal seal) {
        return parts(sealed).flatMap(part -> seal.open(part).stream()).findFirst();
    }

    private static Stream<String> parts(String sealed) {
        return Stream.of(sealed.split("\\" + BETWEEN));
    }

    private static Seal under(MacKey key) {
        return new Seal(new KeyRing(key, List.of()));
    }
}
