package io.torii.authenticators.otp;

import io.torii.keycloak.code.CodePage;

/**
 * What the page {@code torii-recovery-code.ftl} reads.
 *
 * @param number which of the printed codes is next
 * @param problem a refusal in words, or one with an empty key
 */
public record RecoveryPage(int number, CodePage.Problem problem) {}
