package io.torii.domain.method;

/** What decides which of a user's methods is asked first: {@code torii.method.order}. */
public enum Order {
    /** The order that the user gave them (R39). */
    USER,
    /** Security key and passkey, then number matching, then app, then phone; within one of these the user's order. */
    STRONGEST_FIRST
}
