package io.torii.actions.token;

import io.torii.keycloak.code.CodePage;
import java.util.List;

/**
 * What the page {@code torii-token.ftl} reads.
 *
 * @param serials the tokens that wait for their first code
 * @param chosen the one that was tried last, or empty
 * @param problem a refusal in words, or one with an empty key
 */
public record TokenPage(List<String> serials, String chosen, CodePage.Problem problem) {}
