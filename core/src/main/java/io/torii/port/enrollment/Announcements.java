package io.torii.port.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;

/** Carries a change out, and tells the event log, the meters and the user about it. Never throws: neither stops anything. */
public interface Announcements {
    /**
     * What must not be left undone, before the change is stored: when a node dies in between, whoever makes the change
     * comes by here again. It is called more than once, and also for a change that others then make.
     */
    void ahead(Subject subject, Change change);

    /** After it is stored; the winner calls, once. */
    void made(Subject subject, Change change, By by);
}
