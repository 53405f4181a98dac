package io.torii.domain.delivery;

/** Why a message was not even queued. Each has a message key {@code torii-delivery-<name>} in every language. */
public enum DeliveryRefusal {
    /** The realm does not send to this country (R84). */
    COUNTRY,
    /** The user's share of the purse is spent for today. */
    USER_SPENT,
    /** This number's share of the purse is spent, for today or for these ten minutes. */
    NUMBER_SPENT,
    /** The realm's purse is empty for today. */
    REALM_SPENT,
    /** Too few codes sent to this prefix are typed back (R30). */
    PREFIX_STOPPED,
    /** Most passwords from this address were wrong lately (R30). */
    ADDRESS,
    /** No provider is configured for this country, or the realm has switched them off. */
    NO_PROVIDER,
    /** The queue is full on this node. */
    BUSY
}
