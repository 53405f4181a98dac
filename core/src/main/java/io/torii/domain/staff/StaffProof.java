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

    /** Why nothing may be seen with it, if so: it takes a factor that staff act with, of whatever age. */
    public Optional<StaffRefusal> blind(StaffPolicy policy) {
        if (service || factors.stream().anyMatch(policy::takes)) {
            return Optional.empty();
        }
        return Optional.of(factors.isEmpty() ? StaffRefusal.FACTOR_MISSING : StaffRefusal.FACTOR_WEAK);
    }

    /** Why nothing may be done with it now, if so. */
    public Optional<StaffRefusal> refusal(StaffPolicy policy, Instant now) {
        return blind(policy)
                .or(() -> service || factors.stream().filter(policy::takes).anyMatch(taken -> policy.fresh(taken, now))
                        ? Optional.empty()
                        : Optional.of(StaffRefusal.FACTOR_OLD));
    }
}
