package io.torii.actions.securityinfo;

import java.util.List;

/**
 * What {@code torii-info-renewal.ftl} and {@code torii-info-renewal-steps.ftl} read.
 *
 * @param addable kinds that can be put on a phone now
 * @param carried what is on phones, the newest first
 */
public record RenewalPage(List<String> addable, List<MethodPart.Entry> carried) {}
