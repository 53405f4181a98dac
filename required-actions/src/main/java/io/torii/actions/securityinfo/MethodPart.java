package io.torii.actions.securityinfo;

import io.torii.actions.enrollment.EnrollPage.Line;
import java.util.List;

/**
 * What {@code torii-info-method.ftl} reads.
 *
 * @param entries every method, in the user's order
 */
public record MethodPart(List<Entry> entries) {
    /**
     * One method.
     *
     * @param credential what names it in forms; empty for what came with another and goes with it
     * @param line its kind, name and day
     * @param used when it last verified, or empty where that is not known
     * @param first it is asked first
     * @param renamable its name is the user's
     * @param changeable it can be replaced
     * @param testable it can be tried now
     */
    public record Entry(
            String credential,
            Line line,
            String used,
            boolean first,
            boolean renamable,
            boolean changeable,
            boolean testable) {}
}
