package io.torii.domain.gate;

/** What a factor is asked for (R9). */
public enum Purpose {
    SIGN_IN,
    /** Changing methods, addresses, password or enrolment. */
    MANAGE,
    /** Letting another device in (R92). */
    DEVICE
}
