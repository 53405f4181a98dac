package io.torii.authenticators.desk;

import io.torii.domain.method.Line;

/**
 * Asks for one kind of method within the verify room. It has the flow succeed or shows a page; it never calls
 * {@code attempted()}, which would let the flow go on without a factor.
 */
public interface Desk {
    /** The page is asked for, by the flow or by a reload. */
    void open(Visit visit, Line line);

    /** The user pressed this line in the list of ways. */
    default void choose(Visit visit, Line line) {
        open(visit, line);
    }

    /** The user pressed a button of the page. */
    void act(Visit visit, Line line);

    /** Keycloak's id of the credential that was verified, after the flow succeeded. */
    default String used(Visit visit, Line line) {
        return line.method().credential();
    }
}
