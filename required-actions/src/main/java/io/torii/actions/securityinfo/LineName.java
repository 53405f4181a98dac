package io.torii.actions.securityinfo;

/**
 * What a line is called on the page.
 *
 * @param key that names it in forms
 * @param kind as in {@code MethodKind}
 * @param channel of a number, or empty
 * @param slot of a number, or empty
 * @param label the user's name for it, or the masked number
 */
public record LineName(String key, String kind, String channel, String slot, String label) {}
