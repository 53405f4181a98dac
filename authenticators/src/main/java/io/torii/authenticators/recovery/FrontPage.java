package io.torii.authenticators.recovery;

import io.torii.keycloak.recovery.Way;
import java.util.List;

/**
 * What the page {@code torii-recovery.ftl} reads.
 *
 * @param ways what the realm offers
 * @param signIn where the account's methods are tried once more
 * @param support where the institution helps
 */
public record FrontPage(List<Way> ways, String signIn, List<String> support) {}
