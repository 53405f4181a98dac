package io.torii.keycloak.webpush;

/** What became of a notification. It is a hint: nothing is tried again, and nobody is told but the metric. */
enum Outcome {
    SENT,
    /** The push service knows the subscription no more; it is forgotten. */
    GONE,
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

    static Outcome of(int status) {
        if (status / 100 == 2) {
            return SENT;
        }
        if (status == 404 || status == 410) {
            return GONE;
        }
        return status == 429 || status / 100 == 5 ? LIMITED : REFUSED;
    }
}
