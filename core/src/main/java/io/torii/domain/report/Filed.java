package io.torii.domain.report;

import java.time.Instant;

/**
 * A report as it is kept.
 *
 * @param report what was said
 * @param rests until when new pushes and calls of the account wait for it
 */
public record Filed(Report report, Instant rests) {
    public boolean restsAt(Instant now) {
        return now.isBefore(rests);
    }
}
