package io.torii.port.call;

import io.torii.domain.Subject;
import java.time.Duration;

/**
 * Calls of an account that nobody has answered yet (R29), alike on every node; nothing is undone by a rollback. Each counts
 * from the moment it is asked for.
 */
public interface Unanswered {
    /** How long one counts, unless it is one too many. */
    Duration WINDOW = Duration.ofHours(1);

    /** How long an account is not called at most, if no other method ever succeeds. */
    Duration REST = Duration.ofDays(30);

    /** Counts one more; with the last of this many the account rests. */
    void count(Subject subject, int most);

    /** Whether the account is not called. */
    boolean rests(Subject subject);

    /** One of them was no unanswered call after all: nobody's telephone rang, or a key was pressed. */
    void uncount(Subject subject, int most);

    /** Another method has succeeded, or a call was answered. */
    void clear(Subject subject);
}
