package io.torii.port.call;

import io.torii.domain.Subject;
import io.torii.domain.delivery.DeliveryId;
import java.time.Duration;
import java.util.List;

/**
 * Calls of an account that nobody has answered yet (R29), alike on every node; nothing is undone by a rollback. Each counts
 * from the moment it is asked for.
 */
public interface Unanswered {
    /** How long one counts, unless it is one too many. */
    Duration WINDOW = Duration.ofHours(1);

    /** How long an account is not called at most, if no other method ever succeeds. */
    Duration REST = Duration.ofDays(30);

    /** Counts this one; with the last of this many the account rests. */
    void count(Subject subject, DeliveryId call, int most);

    /** Those that are counted, as far as it is known which they are. */
    List<DeliveryId> counted(Subject subject);

    /** Whether the account is not called. */
    boolean rests(Subject subject);

    /**
     * This one was no unanswered call after all: nobody's telephone rang, or a key was pressed. Where the account rests, it
     * rests no longer. Nothing happens to what is not counted, or not any more.
     */
    void uncount(Subject subject, DeliveryId call);

    /** Another method has succeeded, or a call was answered. */
    void clear(Subject subject);
}
