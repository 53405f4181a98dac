package io.torii.authenticators.recovery;

import java.util.List;

/**
 * What the page {@code torii-recovery-over.ftl} reads.
 *
 * @param again where recovery begins anew
 * @param support where the institution helps
 */
public record OverPage(String again, List<String> support) {}
