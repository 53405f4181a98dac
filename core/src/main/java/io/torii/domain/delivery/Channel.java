package io.torii.domain.delivery;

/** By what way a code travels. */
public enum Channel {
    TEXT
}
