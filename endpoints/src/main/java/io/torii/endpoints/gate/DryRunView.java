package io.torii.endpoints.gate;

import io.torii.keycloak.dryrun.Judged;
import java.util.List;
import java.util.Map;

/**
 * The answer of a dry run.
 *
 * @param day the day that was asked about
 * @param at its first instant in the realm's zone
 * @param counts how many accounts in Keycloak's tables, by each view
 * @param federated what is known of the others
 * @param unknownNames groups and roles of the calendar that the realm does not have
 * @param users one page of accounts, in the order of their names
 */
public record DryRunView(
        String day, String at, Counts counts, Federated federated, List<String> unknownNames, List<User> users) {
    /**
     * How many.
     *
     * @param all accounts that can sign in
     * @param outcomes by what happens to their sign-in
     * @param reasons by why
     * @param stages by where they stand on the way to MFA
     * @param calendar by what the calendar says
     * @param phoneOnly with nothing but phones registered (R21)
     * @param existing active only because they had a method before Torii (R3)
     */
    public record Counts(
            long all,
            Map<String, Long> outcomes,
            Map<String, Long> reasons,
            Map<String, Long> stages,
            Map<String, Long> calendar,
            long phoneOnly,
            long existing) {}

    /** Users of directories that are not imported: how many have a record, and what is known of the others. */
    public record Federated(long enrolled, String others) {}

    /** One account and what would be decided about it. */
    public record User(String id, String username, String decision, String reason, String until) {
        static User of(Judged judged) {
            var decision = judged.decision();
            return new User(
                    judged.id(),
                    judged.username(),
                    decision.outcome().name(),
                    decision.reason().name(),
                    decision.until().map(Object::toString).orElse(null));
        }
    }
}
