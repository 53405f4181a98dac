package io.torii.domain.code;

import java.time.Instant;
import java.util.Optional;

/** Whether one more entry may be looked at. */
public final class GuessPermit {
    private enum Kind {
        GRANTED,
        WAITING,
        RESTING
    }

    private final Kind kind;
    private final Instant until;

    private GuessPermit(Kind kind, Instant until) {
        this.kind = kind;
        this.until = until;
    }

    public static GuessPermit granted() {
        return new GuessPermit(Kind.GRANTED, null);
    }

    public static GuessPermit waiting(Instant until) {
        return new GuessPermit(Kind.WAITING, until);
    }

    public static GuessPermit resting() {
        return new GuessPermit(Kind.RESTING, null);
    }

    /** The refusal this permit is, or nothing when it is granted. */
    public Optional<CodeVerdict> refusal() {
        return switch (kind) {
            case GRANTED -> Optional.empty();
            case WAITING -> Optional.of(CodeVerdict.until(CodeVerdict.Reason.WAIT, until));
            case RESTING -> Optional.of(CodeVerdict.of(CodeVerdict.Reason.RESTING));
        };
    }
}
