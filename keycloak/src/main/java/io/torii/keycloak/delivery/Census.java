package io.torii.keycloak.delivery;

/** Who counts the accounts of a realm. */
interface Census {
    long count();

    /** Whether some of the realm's users stand in a directory that cannot be counted. */
    boolean misses();
}
