package io.torii.endpoints.application;

import io.torii.domain.application.Review;
import java.util.List;

/**
 * What one member of staff has said of an application.
 *
 * @param reviewer Keycloak's id
 * @param at when
 * @param decision approve or reject
 * @param reason in the reviewer's own words, internal
 * @param compared what was compared on the picture
 */
public record ReviewView(String reviewer, String at, String decision, String reason, List<String> compared) {
    static ReviewView of(Review review) {
        return new ReviewView(
                review.reviewer(),
                review.at().toString(),
                review.approves() ? "approve" : "reject",
                review.words(),
                review.compared().stream().map(Answer::word).sorted().toList());
    }

    /** For the applicant: without who it was and what they said to each other (R54). */
    ReviewView outward() {
        return new ReviewView(null, at, decision, null, compared);
    }
}
