package io.torii.keycloak.phone;

import io.torii.keycloak.code.CodePage;
import java.util.List;

/**
 * What the page {@code torii-phone-number.ftl} reads.
 *
 * @param slots the places that are free, in order
 * @param slot the one chosen so far, or empty
 * @param typed the number as it was typed, for the field to keep
 * @param home the country whose numbers need no calling code, or empty
 * @param calls whether the number can be proven by a call, and an office phone registered
 * @param offered what the institution says are the user's numbers, for who may prove one now
 * @param problem why the number was refused, or one with an empty key
 */
public record NumberPage(
        List<String> slots,
        String slot,
        String typed,
        String home,
        boolean calls,
        List<Offered> offered,
        CodePage.Problem problem) {
    /**
     * A number that nobody has proven.
     *
     * @param id names it in the form
     * @param slot where it would stand
     * @param masked the number, masked
     */
    public record Offered(String id, String slot, String masked) {}
}
