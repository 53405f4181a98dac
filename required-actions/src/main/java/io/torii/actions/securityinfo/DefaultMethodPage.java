package io.torii.actions.securityinfo;

import java.util.List;

/**
 * What {@code torii-info-default.ftl} and {@code torii-info-default-change.ftl} read.
 *
 * @param first what is asked first
 * @param choices what can be in its place, itself among it; empty where the user has nothing to choose
 * @param chosen the key of what is asked first
 */
public record DefaultMethodPage(LineName first, List<LineName> choices, String chosen) {}
