package io.torii.domain.token;

/** Ends the reading of one row; nothing of the row is in it. */
final class RowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RowProblem problem;

    RowException(RowProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    RowProblem problem() {
        return problem;
    }
}
