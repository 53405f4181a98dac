package io.torii.authenticators.gate;

/**
 * What the page {@code torii-password-done.ftl} reads.
 *
 * @param restarts whether the sign-in that led here begins anew
 * @param home the client's own address otherwise, or empty
 */
public record PasswordDonePage(boolean restarts, String home) {}
