package io.torii.port.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;

/** Tells the event log, the meters and the user about a change, after it is stored; the winner calls, once. */
public interface Announcements {
    /** Never throws: what cannot be told stops nothing. */
    void made(Subject subject, Change change, By by);
}
