package io.torii.port.delivery;

import io.torii.domain.Subject;
import io.torii.domain.delivery.Conversion;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the ledger: what is committed, not what the caller's transaction once saw. */
public interface DeliveryRecords {
    Optional<DeliveryRecord> find(DeliveryId id);

    /** The newest rows of a user, newest first. */
    List<DeliveryRecord> of(Subject subject, int most);

    /** On how many accounts of the realm this number, by its keyed hash, has been proven. */
    int accounts(String realm, String number);

    /**
     * How many pairs of user and number, of those whose codes a provider took for proving, to this prefix of the
     * realm, in the hour before {@code now}, are settled, and to how many of them a code came back. Who asks six times
     * and types the last code counts once, as typed back.
     *
     * @param prefix keyed hash
     * @param settles after how long a code that did not come back counts as settled
     */
    Conversion conversion(String realm, String prefix, Duration settles, Instant now);
}
