package io.torii.domain.application;

import java.util.Set;

/**
 * What a realm accepts.
 *
 * @param forms how applications come in
 * @param ends whether MFA can be ended by one
 * @param pickUp whether a pick-up code is asked for in the window (R5)
 * @param counterDecides whether filing at the counter counts as a decision for accounts without any role (R53)
 * @param limits how many a day
 */
public record FilingTerms(Set<Form> forms, boolean ends, boolean pickUp, boolean counterDecides, Limits limits) {
    public FilingTerms {
        forms = Set.copyOf(forms);
    }

    /**
     * How many applications are taken in 24 hours.
     *
     * @param perUser about one account
     * @param perNetwork from one shortened address
     * @param perClerk by one clerk (R99)
     */
    public record Limits(int perUser, int perNetwork, int perClerk) {}
}
