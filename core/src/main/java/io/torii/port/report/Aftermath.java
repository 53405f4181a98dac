package io.torii.port.report;

import io.torii.domain.Subject;
import io.torii.domain.report.Report;

/**
 * What a report does to an account (R20). Each step can be repeated without harm, and none throws: what one cannot do must
 * not keep the next from being done.
 */
public interface Aftermath {
    /** Has the next sign-in that succeeds set a new password. */
    Password demandPassword(Subject subject);

    /** Ends the sign-in and the sessions of the browser that is reported; all sessions where it is not known. */
    boolean signOut(Report report);

    /** Withdraws a pending application, and nothing more is bound with the password alone. */
    boolean stop(Subject subject);

    /** Tells the user, the event log and the meters. */
    void tell(Report report, Password password);

    /** Who sees to a new password. */
    enum Password {
        /** The user, at the next sign-in. */
        USER,
        /** Staff: it cannot be set there, or whoever signs in would prove nothing but the old one. */
        STAFF,
        /** Staff, because demanding it failed. */
        FAILED
    }
}
