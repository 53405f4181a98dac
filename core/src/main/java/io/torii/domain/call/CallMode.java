package io.torii.domain.call;

/** What a realm's calls do. */
public enum CallMode {
    /** The user presses {@code #}. */
    CONFIRM,
    /** The call reads a code twice, which the user types. */
    CODE,
    /** Nobody is called. */
    OFF
}
