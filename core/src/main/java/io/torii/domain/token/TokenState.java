package io.torii.domain.token;

/** Where a token is. */
public enum TokenState {
    /** In the drawer. */
    FREE,
    /** Handed to a user who has not typed a code of it yet. */
    ASSIGNED,
    /** In use. */
    ACTIVE,
    /** Lost, broken or taken out of use: its seed is erased, and it does not come back. */
    REVOKED
}
