package io.torii.domain.application;

/**
 * What became of a review.
 *
 * @param verdict whether it was taken, or why not
 * @param before what stood there
 * @param after what stands there now; {@code before} unless it was taken
 */
public record Decided(Verdict verdict, Application before, Application after) {
    public static Decided none(Verdict verdict, Application seen) {
        return new Decided(verdict, seen, seen);
    }

    /** The same, with what stands there after all that follows. */
    public Decided with(Application stands) {
        return new Decided(verdict, before, stands);
    }

    public boolean made() {
        return verdict == Verdict.MADE || verdict == Verdict.FIRST_OF_TWO;
    }

    /** Whether a review counts. */
    public enum Verdict {
        /** It decided. */
        MADE,
        /** It approved, and another person decides. */
        FIRST_OF_TWO,
        /** Somebody else has decided, or it was withdrawn. */
        OVER,
        /** Its time to be refuted is not over (R12). */
        TOO_EARLY,
        /** Nobody decides about themselves. */
        OWN,
        /** Nobody decides what they filed (R53). */
        FILED_IT,
        /** The second person is another than the first. */
        SAME_PERSON,
        /** Something that the realm has compared was not (R104). */
        NOT_COMPARED,
        /** The account has become privileged: only a counter will do, and MFA never ends (R12, R13). */
        PRIVILEGED,
        /** The mandate or the end date has overtaken it: MFA does not end by it any more (R13, R100). */
        CHANGED,
        /** Others have changed it since it was looked at; nothing changed by this call. */
        BUSY
    }
}
