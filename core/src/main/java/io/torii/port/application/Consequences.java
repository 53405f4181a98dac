package io.torii.port.application;

import io.torii.domain.application.Application;
import java.time.Instant;
import java.util.Optional;

/** What follows from an application. None throws: what one cannot do must not keep the next from being done. */
public interface Consequences {
    /** Tells every address and every registered method that it came, with "not me" (R12, R99). */
    void receive(Application application);

    /** Does to the account what the state says. Can be repeated without harm; true once it is done. */
    boolean carryOut(Application application);

    /** Tells the applicant, the event log and the meters how it stands. */
    void tell(Application application);

    /** When the first method was registered at or after this instant, if one was. */
    Optional<Instant> registered(Application application, Instant since);
}
