package io.torii.domain.delivery;

/** How far a message came. Only {@link #SENDING} is open; a receipt may still turn SENT into one of the last two. */
public enum DeliveryState {
    /** In the ledger and in the queue, no provider has taken it yet. */
    SENDING,
    /** A provider has taken it. */
    SENT,
    /** The provider's signed receipt says that the handset has it. */
    DELIVERED,
    /** No provider took it, or the receipt says that it never arrived. */
    FAILED
}
