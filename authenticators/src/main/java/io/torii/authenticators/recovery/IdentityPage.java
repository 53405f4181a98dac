package io.torii.authenticators.recovery;

import java.util.List;

/**
 * What the page {@code torii-recovery-identity.ftl} reads.
 *
 * @param service what the realm calls it
 * @param atHand what is needed there
 * @param support where the institution helps
 */
public record IdentityPage(String service, List<String> atHand, List<String> support) {}
