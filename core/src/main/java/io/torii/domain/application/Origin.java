package io.torii.domain.application;

import java.util.Objects;

/**
 * From where an application came, for reviewers; it decides nothing but how many may come from there.
 *
 * @param block the network, shortened; empty when it could not be read
 * @param place about where that is, empty when unknown
 */
public record Origin(String block, String place) {
    public static final Origin UNKNOWN = new Origin("", "");

    public Origin {
        Objects.requireNonNull(block);
        Objects.requireNonNull(place);
    }
}
