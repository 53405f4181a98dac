package io.torii.domain.bringing;

/** Ends the reading of one stage; nothing of what was typed is in it. */
public final class StageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final StageProblem problem;

    StageException(StageProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public StageProblem problem() {
        return problem;
    }
}
