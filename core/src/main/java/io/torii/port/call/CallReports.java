package io.torii.port.call;

import io.torii.domain.Subject;
import io.torii.domain.call.Call;

/** Where "no, it's not me" goes (R20). */
public interface CallReports {
    /** Whether new pushes and calls of this account wait, because one was reported. */
    boolean rest(Subject subject);

    /** {@code 0#}, pressed in this call; pressed again, it does nothing more. */
    void report(Call call);
}
