package io.torii.keycloak.coverage;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How far a realm has come with MFA, of the accounts in Keycloak's tables that can sign in.
 *
 * @param at when it was counted
 * @param users how many there are
 * @param active how many are asked for a factor by their own record, or as accounts from before Torii
 * @param withMethod how many have a method that counts (R17), whether the realm allows it today or not
 * @param stages by the stage that is stored; {@code existing} are those without a record and with a method (R3)
 * @param methods how many have one of a kind
 * @param groups how it stands in each group, its direct members alone
 * @param federated how many users of directories that are not imported have a record
 */
public record Coverage(
        Instant at,
        long users,
        long active,
        long withMethod,
        Map<String, Long> stages,
        Map<String, Long> methods,
        List<Group> groups,
        long federated) {
    /** One group by its path. */
    public record Group(String path, long users, long active, long withMethod) {}
}
