package io.torii.actions.binding;

import io.torii.keycloak.code.CodePage.Problem;

/**
 * What {@code torii-mail-code.ftl} reads.
 *
 * @param masked where the code goes
 * @param open whether one was mailed
 * @param problem a refusal, or one with an empty key
 */
public record MailCodePage(String masked, boolean open, Problem problem) {}
