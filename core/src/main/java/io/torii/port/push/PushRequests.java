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

    /**
     * Opens it at once, whatever becomes of the caller's transaction, and counts it as unanswered (R35): one from a known
     * browser for that browser, any other for its browser and for all such browsers of the account together, so that
     * strangers use up no known browser's places. False, and nothing is opened or counted, when a count is full. The
     * binding of a phone is not counted.
     */
    boolean open(PushRequest request, boolean known, PushPolicy.Unanswered limits);

    /** Whether a count is full now, so that {@link #open} would answer false; changes nothing. */
    boolean full(PushRequest.Bound bound, Asking asking);

    /**
     * Who asks.
     *
     * @param origin the browser, as in its scene
     * @param known whether it has signed in to the account before
     * @param limits the realm's
     */
    record Asking(String origin, boolean known, PushPolicy.Unanswered limits) {}

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
