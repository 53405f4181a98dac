package io.torii.domain.enrollment;

import io.torii.domain.method.Reserve;

/**
 * Where an account is among the four steps.
 *
 * @param enrollment as stored
 * @param reserve what it can fall back on
 * @param minimum how many the realm asks for
 * @param alone whether the user said to go on with only one (R86)
 */
public record Steps(Enrollment enrollment, Reserve reserve, int minimum, boolean alone) {
    /** The step after the last. */
    public static final int OVER = 5;

    /** The step that comes next: 1 to 4, or {@link #OVER}. */
    public int next() {
        if (applied()) {
            return OVER;
        }
        if (reserve.methods() == 0) {
            return 1;
        }
        if (lacking() || (reserve.methods() == 1 && !alone)) {
            return 2;
        }
        return tried() ? 4 : 3;
    }

    /** Whether this step is behind the user; the second only when there is another method. */
    public boolean done(int step) {
        return switch (step) {
            case 1 -> reserve.methods() > 0;
            case 2 -> reserve.alternative();
            case 3 -> tried() || applied();
            case 4 -> applied();
            default -> false;
        };
    }

    /** Whether step 2 can be passed by with one method (R86); with nothing but the web app it cannot (R61). */
    public boolean skippable() {
        return reserve.methods() == 1 && !lacking();
    }

    private boolean lacking() {
        return reserve.methods() < minimum || reserve.webAppOnly();
    }

    private boolean tried() {
        return enrollment.stage().filter(Stage.READY::equals).isPresent();
    }

    private boolean applied() {
        return enrollment
                .stage()
                .map(stage -> stage == Stage.SCHEDULED || stage == Stage.ACTIVE)
                .orElse(true);
    }
}
