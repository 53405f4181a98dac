package io.torii.port.report;

import io.torii.domain.Subject;
import io.torii.domain.report.Filed;
import io.torii.domain.report.Report;
import java.time.Instant;
import java.util.List;

/** What users have reported. Every change is committed when the call returns, on every node. */
public interface ReportBook {
    /** Keeps it: true for exactly one caller of all that report the same thing. */
    boolean file(Filed filed);

    /** Whether the step was taken for this report; not for one that is not kept. */
    boolean isTaken(Report report, Step step);

    /** Notes that the step is taken: true for exactly one caller. */
    boolean take(Report report, Step step);

    /** What this user has reported, the newest first. What cannot be read is left out. */
    List<Filed> of(Subject subject);

    /** Whether a report of this user rests. */
    boolean rests(Subject subject, Instant now);

    /** Whether this user has reported this browser. */
    boolean names(Subject subject, String browser);

    /** Ends the rest of every report of this user that still rests. */
    void lift(Subject subject, Instant now);

    /** Forgets what anybody reported before this instant. */
    void forget(Instant before);

    /** What follows once from a report, however often it is repeated. */
    enum Step {
        /** The user and the staff are told. */
        TOLD,
        /** All that protects the account is done. */
        DONE
    }
}
