package io.torii.authenticators.recovery;

import java.util.List;

/**
 * What the page {@code torii-recovery-password.ftl} reads.
 *
 * @param choice a {@code Choice}, as the page posts it
 * @param problem why it is shown again, or one with an empty key
 */
public record PasswordPage(String choice, Problem problem) {
    /**
     * Keycloak's own words for a password that it does not take.
     *
     * @param key of a message, or empty
     * @param figures what goes into it
     */
    public record Problem(String key, List<String> figures) {
        static final Problem NONE = of("");

        static Problem of(String key) {
            return new Problem(key, List.of());
        }
    }
}
