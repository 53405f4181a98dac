package io.torii.domain.phone;

/** How a code reaches a number. */
public enum Channel {
    TEXT,
    CALL
}
