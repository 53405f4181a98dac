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
     * Puts the next dossier in the place of the one that was seen, whose version is the guard.
     *
     * @return true for exactly one caller; false when it is no longer the one that was seen, and for one whose state
     *     cannot be read
     */
    boolean replace(Subject subject, Dossier seen, Dossier next);

    /** As {@link #replace(Subject, Dossier, Dossier)}, for the state alone. */
    default boolean replace(Subject subject, Dossier seen, Enrollment next) {
        return replace(subject, seen, seen.with(next));
    }

    /** As {@link #replace(Subject, Dossier, Dossier)}, for the account's past. */
    default boolean replace(Subject subject, Dossier seen, Past next) {
        return replace(subject, seen, seen.with(next));
    }

    /** As {@link #replace(Subject, Dossier, Dossier)}, for what interrupted it. */
    default boolean replace(Subject subject, Dossier seen, Asked next) {
        return replace(subject, seen, seen.with(next));
    }

    /** At most this many accounts of all realms whose application is due, the oldest first. */
    List<Subject> due(Instant now, int most);
}
