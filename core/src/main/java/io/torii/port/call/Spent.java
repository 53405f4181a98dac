package io.torii.port.call;

import io.torii.domain.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The calls that an account has used up (R29), alike on every node. A claim takes hold at once; nothing gives it back. */
public interface Spent {
    /**
     * Uses up one of so many within this time: of any number of callers exactly as many do.
     *
     * @return empty when it was; else when the next one will be there
     */
    Optional<Instant> spend(Subject subject, Duration within, int most);
}
