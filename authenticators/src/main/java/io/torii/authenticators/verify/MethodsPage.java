package io.torii.authenticators.verify;

import io.torii.keycloak.code.CodePage;
import java.util.List;

/**
 * What the page {@code torii-methods.ftl} reads.
 *
 * @param lines phones and apps, in the user's order
 * @param keys passkeys and security keys, one list for the user (R60)
 * @param codes recovery codes, offered after everything else
 * @param pass whether a Temporary Access Pass can be typed instead
 * @param problem why the list is shown again, or one with an empty key
 */
public record MethodsPage(List<Item> lines, List<Item> keys, List<Item> codes, boolean pass, CodePage.Problem problem) {
    /**
     * One line.
     *
     * @param key what a press of it posts
     * @param kind a {@code MethodKind}
     * @param label the user's name for it, or empty
     * @param number where a code goes
     * @param obstacle {@code NONE}, or why it is greyed
     * @param first whether it is the one that is asked first
     */
    public record Item(String key, String kind, String label, Target number, String obstacle, boolean first) {}

    /** A number that a code goes to, or that is called. */
    public record Target(String slot, String masked, String channel) {
        static final Target NONE = new Target("", "", "");
    }
}
