package io.torii.domain.application;

import java.time.Duration;
import java.util.Set;

/**
 * What a realm asks of a decision.
 *
 * @param hold how long photo applications wait for a "not me", 0 to 72 h (R12)
 * @param reviewers how many persons approve, 1 or 2
 * @param compared what a reviewer compares on a picture before approving (R104)
 * @param window for how long registering is open, 1 h to 7 days (R5)
 * @param delay how long after approval MFA ends, 0 to 7 days (R13)
 */
public record ReviewTerms(Duration hold, int reviewers, Set<Compared> compared, Duration window, Duration delay) {
    /** For how long a token waits for its user at the counter. */
    private static final Duration COLLECTED = Duration.ofDays(30);

    public ReviewTerms {
        compared = Set.copyOf(compared);
        if (reviewers != 1 && reviewers != 2) {
            throw new IllegalArgumentException("reviewers must be 1 or 2, was " + reviewers);
        }
    }

    Duration length(Kind kind) {
        return switch (kind) {
            case REGISTER_AGAIN -> window;
            case END_MFA, EXEMPTION -> delay;
            case TOKEN -> COLLECTED;
        };
    }
}
