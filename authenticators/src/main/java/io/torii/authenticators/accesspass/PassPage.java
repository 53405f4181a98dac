package io.torii.authenticators.accesspass;

/**
 * What the page {@code torii-pass.ftl} reads.
 *
 * @param problem the key of a refusal, or empty
 * @param ways whether the user has other ways
 */
public record PassPage(String problem, boolean ways) {}
