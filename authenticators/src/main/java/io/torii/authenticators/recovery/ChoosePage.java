package io.torii.authenticators.recovery;

/**
 * What the page {@code torii-recovery-choose.ftl} reads.
 *
 * @param username whose account it is: the link has said so
 * @param settable whether its password can be set here
 */
public record ChoosePage(String username, boolean settable) {}
