package io.torii.port.application;

import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.domain.application.ApplicationId;
import java.util.List;
import java.util.Optional;

/** What users have applied for. Every change is committed when the call returns, on every node. */
public interface Applications {
    /** Keeps it: false when the user has an open one (R94); of any number of callers at once one succeeds. */
    boolean file(Application application);

    /** Empty for an id of another realm. */
    Optional<Application> find(String realm, ApplicationId id);

    /** The open one of this user. */
    Optional<Application> open(Subject subject);

    /** All of this user, the newest first. */
    List<Application> of(Subject subject);

    /**
     * Puts the next in the place of the one that was seen, whose version is the guard.
     *
     * @return true for exactly one caller; false when it is no longer the one that was seen
     */
    boolean replace(Application seen, Application next);
}
