package io.torii.domain.phone;

/** Whether a typed number may be registered. Each but the first has a message key {@code torii-phone-<name>}. */
public enum NumberVerdict {
    ACCEPTED,
    /** No numbering plan knows such a number. */
    MALFORMED,
    /** Premium, shared-cost, pager and the like (R83). */
    KIND,
    /** It exists, but cannot receive texts (R83). */
    NO_TEXTS,
    /** It exists, but is not called (R83). */
    NO_CALLS,
    /** The extension is none that can be dialled. */
    EXTENSION,
    /** An extension was typed for what is no office phone: nothing would dial it. */
    EXTENSION_PLACE,
    /** The user has it already, in this or another place (R83). */
    SAME,
    /** The chosen place has a number already, or is none of those offered. */
    SLOT_TAKEN,
    /** As many numbers as one user may bind in a day (R94). */
    TOO_MANY
}
