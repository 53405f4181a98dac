package io.torii.port.delivery;

import io.torii.domain.Subject;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryRequest;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.Purse;
import io.torii.domain.delivery.Submission;

/** Takes texts for sending. What it accepts is sent after the caller's transaction has committed, never inside it. */
public interface Messenger {
    /**
     * Judges rules and budgets, writes the ledger's row and queues the message. Returns at once, whatever the
     * providers do; a budget that was claimed stays claimed even if the caller rolls back.
     */
    Submission submit(DeliveryRequest request);

    /** How far the subject's message came; {@link DeliveryState#FAILED} for an unknown id or somebody else's. */
    DeliveryState state(Subject subject, DeliveryId id);

    /**
     * Gives up what no provider has taken in all the time that queue and providers can take, as when its node died. True
     * when no provider has taken the subject's message and none is offered it any more, on any node; false while one may be, has
     * it, or had it, whatever became of it there.
     */
    boolean giveUp(Subject subject, DeliveryId id);

    /**
     * Records that the code in this message was typed back: the conversion that R30 watches per prefix.
     *
     * @param purse what the message was paid from
     */
    void typedBack(Subject subject, DeliveryId id, Purse purse);
}
