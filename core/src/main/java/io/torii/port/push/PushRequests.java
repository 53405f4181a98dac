package io.torii.port.push;

import io.torii.domain.Subject;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushOutcome;
import io.torii.domain.push.PushPolicy;
import io.torii.domain.push.PushRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Requests that wait for a phone, alike on every node. */
public interface PushRequests {
    /** How long a request is kept past its life, so that a late answer is called late and not unknown. */
    Duration REMEMBERED = Duration.ofMinutes(10);

    /** As many wait for one account at once: what a phone is shown has an end. */
    int MOST_WAITING = 20;

    /**
     * Counts one more as unanswered (R35), at once, whatever becomes of the caller's transaction: one from a known browser
     * for that browser, which may have as many as the account; any other for its browser and for all such browsers of
     * the account together. So strangers use up no known browser's places. False, and nothing is counted, when a count
     * is full.
     *
     * @param origin of the browser, as in {@link PushRequest.Scene}
     */
    boolean count(Subject subject, String origin, boolean known, PushPolicy.Unanswered limits);

    /** Opens it at once, whatever becomes of the caller's transaction. False, and it is not open, when too many are. */
    boolean open(PushRequest request);

    /** The request with this id, expired or not, while it waits; somebody else's is as good as none. */
    Optional<PushRequest> find(Subject subject, PushId id);

    /** All that wait for any device of this user, the oldest first; some may have expired. */
    List<PushRequest> waiting(Subject subject);

    /**
     * Ends it with this outcome: true for exactly one caller on every node; a rollback does not undo it. An answered
     * request clears the counts of its account and browser.
     */
    boolean decide(PushRequest request, PushOutcome outcome);

    /** Whether a request for this device was answered or withdrawn; reading changes nothing. */
    boolean decided(Subject subject, PushId id, String device);

    /** Takes the outcome away: present for exactly one caller on every node, and only for what it was bound to. */
    Optional<PushOutcome> take(PushId id, PushRequest.Bound bound);

    /** Ends a request that its browser gave up; it stays counted as unanswered. */
    void withdraw(Subject subject, PushId id);
}
