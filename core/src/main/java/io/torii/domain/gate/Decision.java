package io.torii.domain.gate;

import java.time.Instant;
import java.util.Optional;

/**
 * What the gate decided, and why: pages, events and the dry run read the same value.
 *
 * @param outcome what happens
 * @param reason why
 * @param until when the reason ends by itself, if it does
 */
public record Decision(Outcome outcome, Reason reason, Optional<Instant> until) {
    public boolean letsIn() {
        return outcome == Outcome.LET_IN;
    }

    /** What happens to a sign-in. */
    public enum Outcome {
        LET_IN,
        /** A second factor is verified first. */
        ASK,
        /** A second factor is due and there is no usable method. */
        GUARD,
        /** The client, or the binding of a first method, does not admit this account now. */
        REFUSE
    }

    /** Why. */
    public enum Reason {
        /** Nothing asks for a factor. */
        NOT_ASKED,
        /** The session has a factor that is fresh for the purpose. */
        FRESH,
        /** The user has called this browser trusted (R19). */
        TRUSTED,
        /** The user's application took effect, or that of another system by the word of staff (R40). */
        APPLIED,
        MANDATE,
        EXISTING,
        /** The stored state cannot be read. */
        UNKNOWN,
        MANAGE,
        LEVEL,
        /** Refused by a client that requires MFA: it starts at {@code until}. */
        SCHEDULED,
        /** Refused by a client that requires MFA: step 1 comes next. */
        STEP_1,
        STEP_2,
        STEP_3,
        STEP_4,
        EXEMPT,
        /** The realm does not have this kind of method registered, or not as the first (R23). */
        KIND,
        /** Binding a first method with the password alone is not allowed (R4). */
        BINDING
    }
}
