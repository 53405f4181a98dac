package io.torii.actions.push;

/**
 * What {@code torii-push-over.ftl} reads.
 *
 * @param words the key of what has happened
 * @param next what can be done about it here
 */
public record OverPage(String words, Next next) {
    /** The way on, besides leaving. */
    public enum Next {
        /** Another number for the same phone. */
        AGAIN,
        /** A new code. */
        NEW,
        NOTHING
    }
}
