package io.torii.authenticators.guard;

/**
 * What the page {@code torii-verify-guard.ftl} reads.
 *
 * @param methods whether there is a list of methods to go back to
 */
public record GuardPage(boolean methods) {}
