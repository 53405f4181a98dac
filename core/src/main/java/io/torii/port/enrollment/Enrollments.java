package io.torii.port.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Asked;
import io.torii.domain.enrollment.Dossier;
import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.enrollment.Past;
import java.time.Instant;
import java.util.List;

/** Where accounts stand. Every change is committed when the call returns, on every node. */
public interface Enrollments {
    /** What is stored; {@link Dossier#EMPTY} when nothing is, never an exception for what cannot be read. */
    Dossier of(Subject subject);

    /**
     * Puts the next state in the place of the one that was seen.
     *
     * @return true for exactly one caller; false when it is no longer the one that was seen
     */
    boolean replace(Subject subject, Dossier seen, Enrollment next);

    /** As {@link #replace(Subject, Dossier, Enrollment)}, for the account's past. */
    boolean replace(Subject subject, Dossier seen, Past next);

    /** As {@link #replace(Subject, Dossier, Enrollment)}, for what interrupted it. */
    boolean replace(Subject subject, Dossier seen, Asked next);

    /** At most this many accounts of all realms whose application is due, the oldest first. */
    List<Subject> due(Instant now, int most);
}
