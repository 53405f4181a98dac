package io.torii.keycloak.phone;

import io.torii.domain.phone.PhoneSlot;
import io.torii.keycloak.code.CodePage;
import java.util.List;

/**
 * What the page {@code torii-phone-number.ftl} reads.
 *
 * @param slots the places that are free, in order
 * @param typed what the form keeps
 * @param home the country whose numbers need no calling code, or empty
 * @param calls whether the number can be proven by a call, and an office phone registered
 * @param offered what the institution says are the user's numbers, for who may prove one now
 * @param problem why the number was refused, or one with an empty key
 */
public record NumberPage(
        List<String> slots, Typed typed, String home, boolean calls, List<Offered> offered, CodePage.Problem problem) {
    /**
     * What was chosen and typed so far.
     *
     * @param slot the place, or empty
     * @param number as it was typed, or empty
     * @param extension as it was typed, or empty
     */
    public record Typed(String slot, String number, String extension) {
        public static final Typed NOTHING = new Typed("", "", "");

        /** A place alone. */
        public static Typed at(PhoneSlot slot) {
            return new Typed(slot.name(), "", "");
        }

        /** Without what was typed (R46). */
        @Override
        public String toString() {
            return "Typed[" + slot + "]";
        }
    }

    /** Whether it is the extension that was refused, and not the number. */
    public boolean extensionRefused() {
        return problem.key().startsWith("torii-phone-extension");
    }

    /**
     * A number that nobody has proven.
     *
     * @param id names it in the form
     * @param slot where it would stand
     * @param masked the number, masked
     */
    public record Offered(String id, String slot, String masked) {}
}
