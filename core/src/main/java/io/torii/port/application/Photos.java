package io.torii.port.application;

import io.torii.domain.Subject;
import io.torii.domain.application.ApplicationId;
import java.time.Instant;
import java.util.Optional;

/** Pictures of cards, sealed under a key that is not in the database. Every change is committed when the call returns. */
public interface Photos {
    /** Keeps the picture for an application that will have this id. */
    void keep(Subject subject, ApplicationId id, byte[] jpeg, Instant at);

    /** Whether one is kept for this id and user. */
    boolean isKept(Subject subject, ApplicationId id);

    /** The picture; empty when it is erased, of another user, or sealed by no key of this server. */
    Optional<byte[]> find(Subject subject, ApplicationId id);

    /**
     * Erases the pictures of this realm's applications that closed before one instant, and those that came before another
     * and that no application has.
     */
    int erase(String realm, Instant closedBefore, Instant strayBefore);
}
