package io.torii.domain.staff;

import io.torii.domain.gate.Factor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a caller's token shows for itself.
 *
 * @param service whether it is the account of a client that the realm lets act without a person
 * @param factors the second factors of its session; none for a token without one
 */
public record StaffProof(boolean service, List<Factor> factors) {
    public StaffProof {
        factors = List.copyOf(factors);
    }

    /** Why nothing may be done with it now, if so. */
    public Optional<StaffRefusal> refusal(StaffPolicy policy, Instant now) {
        if (service) {
            return Optional.empty();
        }
        if (factors.isEmpty()) {
            return Optional.of(StaffRefusal.FACTOR_MISSING);
        }
        var taken = factors.stream().filter(policy::takes).toList();
        if (taken.isEmpty()) {
            return Optional.of(StaffRefusal.FACTOR_WEAK);
        }
        return taken.stream().anyMatch(factor -> policy.fresh(factor, now))
                ? Optional.empty()
                : Optional.of(StaffRefusal.FACTOR_OLD);
    }
}
