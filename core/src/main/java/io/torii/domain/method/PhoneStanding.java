package io.torii.domain.method;

/** How far an institution has phased the telephone out on a given day (R21). */
public enum PhoneStanding {
    ALLOWED,
    /** Never the default; who has nothing else is still asked by phone. */
    BACKUP_ONLY,
    /** Verifies once more, for who has nothing else, to register another method in the same sign-in. */
    ENDING,
    OFF
}
