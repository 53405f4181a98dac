package io.torii.domain.enrollment;

import java.time.Instant;
import java.util.Objects;

/**
 * Where an account stands by the word of staff who bring it over from another system (R40).
 *
 * @param stage none, registering or active: the others their owner alone reaches, by a trial sign-in (R50)
 * @param since when MFA became active; of an active one alone
 */
public record Brought(Stage stage, Instant since) {
    public Brought {
        Objects.requireNonNull(since);
        if (!settable(stage)) {
            throw new IllegalArgumentException("a stage that staff set is none, registering or active, was " + stage);
        }
    }

    public static boolean settable(Stage stage) {
        return switch (stage) {
            case NONE, REGISTERING, ACTIVE -> true;
            case READY, SCHEDULED -> false;
        };
    }
}
