package io.torii.port.push;

import io.torii.domain.Subject;
import io.torii.domain.push.PushRequest;

/** What a user has said was somebody else (R20). */
public interface Reports {
    /** Whether new pushes and calls of this account wait, because one was reported. */
    boolean rest(Subject subject);

    /** "No, it's not me", pressed for this request; pressed again, it does nothing more. */
    void report(PushRequest request);
}
