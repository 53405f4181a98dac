package io.torii.port.trusted;

import io.torii.domain.Subject;
import io.torii.domain.trusted.TrustedDevice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The browsers that users trust. */
public interface TrustedDevices {
    /** Keeps one; of more than an account may have, the oldest go. */
    void keep(TrustedDevice device, int most);

    /** This account's record of this id; nobody else's. */
    Optional<TrustedDevice> find(Subject subject, String id);

    /** The newest first. */
    List<TrustedDevice> of(Subject subject);

    /** Whether this call has ended it. */
    boolean end(Subject subject, String id);

    /** How many this call has ended. */
    int endAll(Subject subject);

    /** Forgets what has run out. */
    void sweep(Instant now);
}
