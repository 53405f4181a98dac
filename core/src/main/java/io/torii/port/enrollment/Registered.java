package io.torii.port.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Holdings;

/** What accounts have. */
public interface Registered {
    /**
     * What is committed at this moment, whatever the transaction around the call has seen or changed;
     * {@link Holdings#NOTHING} for an account that is not there.
     */
    Holdings of(Subject subject);
}
