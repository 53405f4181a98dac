package io.torii.port.application;

import io.torii.domain.application.Application;
import io.torii.domain.application.Search;
import java.time.Instant;
import java.util.List;

/** Applications of many users: for those who decide, and for the job. */
public interface Queue {
    /** The page that is asked for, the oldest application first. */
    List<Application> list(Search search);

    /** How many there are, whatever the search's page. */
    int count(Search search);

    /**
     * At most this many of all realms of whose state something still follows, or whose time has come; those first that
     * have waited longest since it came or since they were looked at.
     */
    List<Application> waiting(Instant now, int most);

    /** The job has looked at this one; if it still waits as it was seen, others come first the next time. */
    void looked(Application seen, Instant now);

    /** Forgets what this realm closed before an instant. */
    void forget(String realm, Instant closedBefore);

    /** The realms that any application or photo is of. */
    List<String> realms();
}
