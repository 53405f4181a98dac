package io.torii.actions.accesspass;

/**
 * What the page {@code torii-registration-end.ftl} reads.
 *
 * @param key what has become of the visit
 * @param home where to sign in
 */
public record EndPage(String key, String home) {}
