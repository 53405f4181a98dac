package io.torii.keycloak.waiting;

/** What a waiting page is told. */
public enum Word {
    /** Nothing: it keeps proxies from closing, and finds browsers that went away. */
    BEAT,
    /** What it waits for has happened; what, the page asks for itself. */
    WOKEN,
    /** Its life is over. */
    OVER,
    /** Another connection waits in its place. */
    REPLACED;

    /** Whether nothing is said after it. */
    public boolean last() {
        return this != BEAT;
    }
}
