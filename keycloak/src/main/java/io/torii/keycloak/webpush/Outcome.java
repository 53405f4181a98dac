package io.torii.keycloak.webpush;

/** What became of a notification. It is a hint: nothing is tried again, and nobody is told but the metric. */
enum Outcome {
    SENT,
    /** The push service knows the subscription no more; it is forgotten. */
    GONE,
    /**
     * The push service does not take this server for the one that was subscribed to (RFC 8292, 4.2); it is forgotten. Google
     * answers 403 after a change of keys, Mozilla 401.
     */
    DISTRUSTED,
    /** The push service has had enough, or is down. */
    LIMITED,
    /** The push service refused it. */
    REFUSED,
    /** No answer in time, or none at all. */
    UNREACHABLE,
    /** The realm does not allow the endpoint. */
    FORBIDDEN,
    /** The queue of this node is full, or the server stops. */
    DROPPED,
    /** The realm's settings or the subscription cannot be read. */
    BROKEN;

    /** Whether no notification will ever arrive by this subscription. */
    boolean dead() {
        return this == GONE || this == DISTRUSTED;
    }

    static Outcome of(int status) {
        if (status / 100 == 2) {
            return SENT;
        }
        if (status == 404 || status == 410) {
            return GONE;
        }
        if (status == 401 || status == 403) {
            return DISTRUSTED;
        }
        return status == 429 || status / 100 == 5 ? LIMITED : REFUSED;
    }
}
