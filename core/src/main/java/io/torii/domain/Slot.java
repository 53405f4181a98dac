package io.torii.domain;

import java.time.Duration;
import java.util.List;

/**
 * A number of places, each of which can be claimed once per window.
 *
 * @param subject whose
 * @param name what is counted, and of what: {@code code.tries}, a challenge id
 * @param places how many, 1 to 100
 * @param window how long a claim lasts, at least 1 s
 */
public record Slot(Subject subject, List<String> name, int places, Duration window) {
    private static final int MOST = 100;

    public Slot {
        name = List.copyOf(name);
        if (places < 1 || places > MOST) {
            throw new IllegalArgumentException("places must be 1 to " + MOST + ", was " + places);
        }
        if (window.toSeconds() < 1) {
            throw new IllegalArgumentException("window must be at least 1 s, was " + window);
        }
    }
}
