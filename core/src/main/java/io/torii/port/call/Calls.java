package io.torii.port.call;

import io.torii.domain.call.Call;
import io.torii.domain.call.CallEnd;
import io.torii.domain.delivery.DeliveryId;
import java.time.Duration;
import java.util.Optional;

/**
 * Calls under way, alike on every node. Every change takes hold at once and is not undone by a rollback of the caller's
 * transaction.
 */
public interface Calls {
    /** How long a call is kept past its life, so that what comes late is called late and not unknown. */
    Duration REMEMBERED = Duration.ofMinutes(10);

    /** From now on it has the {@linkplain Lines line} of its account. */
    void open(Call call);

    /** The call with this id, expired or not, while it has not ended. */
    Optional<Call> find(String realm, DeliveryId id);

    /** Notes that this line has got so far. */
    void reach(Call call, String line, Stage stage);

    /** Whether exactly this line has got so far; another vendor's call, or another call of it, has not. */
    boolean reached(Call call, String line, Stage stage);

    /** The browser goes another way: no key confirms any more, but who is called can still report. */
    void leave(Call call);

    boolean left(Call call);

    /**
     * Ends it: true for exactly one caller on every node. It frees the line of the account, unless that may be another call's by
     * now.
     */
    boolean end(Call call, CallEnd end);

    /** The call with this id that has ended, for a while after it did; its end may be taken or not. */
    Optional<Call> over(String realm, DeliveryId id);

    /** Takes the end away: present for exactly one caller on every node, and only for what the call was bound to. */
    Optional<CallEnd> take(DeliveryId id, Call.Bound bound);

    /** How far a call has got. */
    enum Stage {
        /** Its prompt began. */
        PROMPTED,
        /** The vendor has looked for a machine and found none. */
        JUDGED,
        /** A key was pressed, whichever. */
        PRESSED,
        /** {@code 0} was pressed. */
        REPORTING
    }
}
