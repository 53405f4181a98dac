package io.torii.port.report;

import io.torii.domain.Subject;
import io.torii.domain.report.Filed;
import java.time.Instant;
import java.util.List;

/** What users have reported. Every change is committed when the call returns, on every node. */
public interface ReportBook {
    /** Keeps it: true for exactly one caller of all that report the same thing. */
    boolean file(Filed filed);

    /** What this user has reported, the newest first. */
    List<Filed> of(Subject subject);

    /** Ends the rest of every report of this user that still rests. */
    void lift(Subject subject, Instant now);
}
