package io.torii.keycloak.enrollment;

import io.torii.domain.enrollment.Steps;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The four steps as every page of the procedure shows them, by {@code torii-steps.ftl}.
 *
 * @param steps in order
 * @param next the step that comes next, or 0 when there is none
 */
public record ProgressBar(List<Step> steps, int next) {
    /** Where a user who has just signed out to try it stands. */
    public static final ProgressBar TRYING = new ProgressBar(
            List.of(
                    new Step(1, true, false),
                    new Step(2, true, false),
                    new Step(3, false, true),
                    new Step(4, false, false)),
            3);

    /** Seen from the page of one step; 0 for a page that is none of them. */
    public static ProgressBar of(Steps stands, int page) {
        var steps = IntStream.rangeClosed(1, 4)
                .mapToObj(step -> new Step(step, stands.done(step) && step != page, step == page))
                .toList();
        return new ProgressBar(steps, stands.next() == Steps.OVER ? 0 : stands.next());
    }

    /**
     * One of the four.
     *
     * @param number 1 to 4
     * @param done whether it is behind the user
     * @param current whether this page is it
     */
    public record Step(int number, boolean done, boolean current) {}
}
