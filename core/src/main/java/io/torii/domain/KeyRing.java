package io.torii.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * The keys of one purpose in one realm: the current one makes, and while keys are rotated (R44) the previous one still
 * verifies.
 */
public record KeyRing(MacKey current, List<MacKey> previous) {
    public KeyRing {
        previous = List.copyOf(previous);
    }

    /** All keys that verify, the current one first. */
    public Stream<MacKey> verifying() {
        return Stream.concat(Stream.of(current), previous.stream());
    }
}
