package io.torii.domain.staff;

import java.util.Optional;

/**
 * The account that is acted on, seen from who acts.
 *
 * @param own whether it is theirs
 * @param stronger whether it holds, by groups and composites too, a role of the realm's management or of Torii that they
 *     lack
 */
public record StaffTarget(boolean own, boolean stronger) {
    /** Why this role does not reach it, if so: stronger accounts are for two persons with the role for it (R7). */
    public Optional<StaffRefusal> refusal(StaffRole role) {
        if (own) {
            return Optional.of(StaffRefusal.OWN_ACCOUNT);
        }
        return stronger && role != StaffRole.PRIVILEGED ? Optional.of(StaffRefusal.STRONGER_ACCOUNT) : Optional.empty();
    }
}
