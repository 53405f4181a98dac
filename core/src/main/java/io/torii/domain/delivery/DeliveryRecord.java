package io.torii.domain.delivery;

import io.torii.domain.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A row of the ledger as staff and pages read it.
 *
 * @param entry what was written first
 * @param state as stored; read it through {@link #stateAt}
 * @param provider that has it, or had it last
 * @param reference the provider's own name for it, once it has taken it
 * @param outcome stable key of how it ended, such as {@code sent}, {@code timeout}, {@code rolled-back}
 * @param price when known
 * @param typedBack when its code came back
 */
public record DeliveryRecord(
        LedgerEntry entry,
        DeliveryState state,
        Optional<String> provider,
        Optional<String> reference,
        String outcome,
        Optional<Price> price,
        Optional<Instant> typedBack) {
    /** Longer than any queue and all time limits: a row still open then belonged to a node that is gone. */
    public static final Duration OPEN_AT_MOST = Duration.ofMinutes(5);

    public boolean belongsTo(Subject subject) {
        return entry.subject().equals(subject);
    }

    /** Whether this is what the provider has under this name; until it is known, every name may be the one. */
    public boolean isOf(String named, String line) {
        return provider.equals(Optional.of(named))
                && reference.map(line::equals).orElse(true);
    }

    /** Whether no provider ever took it, and none will. What one took and could not deliver has its name for it. */
    public boolean untakenAt(Instant now) {
        return stateAt(now) == DeliveryState.FAILED && reference.isEmpty();
    }

    public DeliveryState stateAt(Instant now) {
        var lost = state == DeliveryState.SENDING
                && entry.created().plus(OPEN_AT_MOST).isBefore(now);
        return lost ? DeliveryState.FAILED : state;
    }
}
