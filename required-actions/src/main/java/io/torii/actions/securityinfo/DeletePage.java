package io.torii.actions.securityinfo;

import io.torii.actions.enrollment.EnrollPage.Line;

/**
 * What {@code torii-info-delete.ftl} reads.
 *
 * @param credential what the form names
 * @param line the method
 * @param more something that came with it goes with it
 * @param first it is asked first, so that another one will be
 */
public record DeletePage(String credential, Line line, boolean more, boolean first) {}
