package io.torii.authenticators.otp;

import io.torii.keycloak.code.CodePage;

/**
 * What the page {@code torii-otp.ftl} reads.
 *
 * @param label the user's name for the device, or empty
 * @param credential its id, posted back so that the entry is judged by this device only
 * @param problem a refusal in words, or one with an empty key
 */
public record OtpPage(String label, String credential, CodePage.Problem problem) {}
