package io.torii.actions.securityinfo;

import io.torii.actions.enrollment.EnrollPage.Line;

/**
 * What {@code torii-info-rename.ftl} reads.
 *
 * @param credential what the form names
 * @param line the method as it is
 * @param typed the name as it was typed, for the field to keep
 * @param problem why the name was not taken, or empty
 */
public record RenamePage(String credential, Line line, String typed, String problem) {}
