package io.torii.domain.application;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What one member of staff has said of an application.
 *
 * @param reviewer Keycloak's id
 * @param at when
 * @param rejection why it is rejected; empty approves
 * @param words the reviewer's own, internal, 1 to 1,000 characters (R54)
 * @param compared what was compared on the picture (R104)
 */
public record Review(String reviewer, Instant at, Optional<Rejection> rejection, String words, Set<Compared> compared) {
    public Review {
        Objects.requireNonNull(reviewer);
        Objects.requireNonNull(at);
        Objects.requireNonNull(rejection);
        if (words == null || words.isBlank() || words.length() > Request.LONGEST) {
            throw new IllegalArgumentException("the reason must have 1 to " + Request.LONGEST + " characters");
        }
        compared = Set.copyOf(compared);
    }

    public boolean approves() {
        return rejection.isEmpty();
    }
}
