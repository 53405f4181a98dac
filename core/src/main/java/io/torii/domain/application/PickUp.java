package io.torii.domain.application;

import java.util.Optional;

/**
 * What a typed pick-up code is worth.
 *
 * @param verdict right, or why not
 * @param application whose code it is, when it is right
 */
public record PickUp(Verdict verdict, Optional<Application> application) {
    public static PickUp refused(Verdict why) {
        return new PickUp(why, Optional.empty());
    }

    public static PickUp right(Application application) {
        return new PickUp(Verdict.RIGHT, Optional.of(application));
    }

    /** Of a typed code. */
    public enum Verdict {
        /** It is right; {@link Application#window} says whether registering is open. */
        RIGHT,
        /** It can be none: no try is used. */
        MALFORMED,
        /** It is wrong, or there is no application; nobody is told which. */
        WRONG,
        /** Five tries are used up. */
        EXHAUSTED
    }
}
