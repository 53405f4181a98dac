package io.torii.actions.securityinfo;

import io.torii.actions.enrollment.EnrollPage.Line;

/**
 * What {@code torii-info-delete.ftl} reads.
 *
 * @param credential what the form names
 * @param line the method
 * @param more something that came with it goes with it
 * @param consequences what else comes of it
 */
public record DeletePage(String credential, Line line, boolean more, Consequences consequences) {
    /**
     * Of a method that is not like the others.
     *
     * @param first it is asked first, so that another one will be
     * @param tried it is the only one that was tried, so that what was applied for ends, or the trial begins again (R50)
     */
    public record Consequences(boolean first, boolean tried) {}
}
