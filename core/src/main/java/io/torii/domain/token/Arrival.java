package io.torii.domain.token;

/** What became of one token that was imported. */
public enum Arrival {
    KEPT,
    /** It is there already. */
    THERE,
    /** Another of this serial number is there. */
    DIFFERS,
    /** It was taken out of use. */
    REVOKED
}
