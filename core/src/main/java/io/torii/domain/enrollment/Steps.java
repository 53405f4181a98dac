package io.torii.domain.enrollment;

/**
 * Where an account is among the four steps.
 *
 * @param enrollment as stored
 * @param methods how many usable methods it has
 * @param minimum how many the realm asks for
 * @param alone whether the user said to go on with only one (R86)
 */
public record Steps(Enrollment enrollment, int methods, int minimum, boolean alone) {
    /** The step after the last. */
    public static final int OVER = 5;

    /** The step that comes next: 1 to 4, or {@link #OVER}. */
    public int next() {
        if (applied()) {
            return OVER;
        }
        if (methods == 0) {
            return 1;
        }
        if (methods < minimum || (methods == 1 && !alone)) {
            return 2;
        }
        return tried() ? 4 : 3;
    }

    /** Whether this step is behind the user; the second only when there is another method. */
    public boolean done(int step) {
        return switch (step) {
            case 1 -> methods > 0;
            case 2 -> methods > 1;
            case 3 -> tried() || applied();
            case 4 -> applied();
            default -> false;
        };
    }

    /** Whether step 2 can be passed by with one method (R86). */
    public boolean skippable() {
        return minimum < 2 && methods == 1;
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
