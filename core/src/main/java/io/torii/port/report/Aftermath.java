package io.torii.port.report;

import io.torii.domain.Subject;
import io.torii.domain.report.Report;

/** What a report does to an account (R20). No call throws: what one cannot do must not keep the next from being done. */
public interface Aftermath {
    /** Ends the sign-in and the sessions of the browser that is reported; all sessions where it is not known. */
    void signOut(Report report);

    /** Withdraws a pending application, and nothing more is bound with the password alone. */
    void stop(Subject subject);

    /** Has the next sign-in that succeeds set a new password; false where Keycloak cannot set it. */
    boolean demandPassword(Subject subject);

    /** Tells the user, the event log and the meters. */
    void tell(Report report, boolean password);
}
