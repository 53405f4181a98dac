package io.torii.actions.enrollment;

/** The pages of Security info. */
enum Leaf {
    HOME("torii-enroll.ftl", 0),
    FIRST("torii-enroll-first.ftl", 1),
    ALTERNATIVE("torii-enroll-alternative.ftl", 2),
    TRY("torii-enroll-try.ftl", 3),
    APPLY("torii-enroll-apply.ftl", 4),
    WITHDRAW("torii-enroll-withdraw.ftl", 0);

    private final String template;
    private final int step;

    Leaf(String template, int step) {
        this.template = template;
        this.step = step;
    }

    String template() {
        return template;
    }

    /** Which step it is, or 0. */
    int step() {
        return step;
    }

    /** The page of this step; the first page for what is no step. */
    static Leaf of(int step) {
        return switch (step) {
            case 1 -> FIRST;
            case 2 -> ALTERNATIVE;
            case 3 -> TRY;
            case 4 -> APPLY;
            default -> HOME;
        };
    }
}
