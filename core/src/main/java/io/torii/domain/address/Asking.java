package io.torii.domain.address;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of the wish for one more address.
 *
 * @param verdict whether a link is to be mailed, or why not
 * @param link what it confirms with; present exactly when {@code verdict} is {@code ASKED}
 * @param until when it can be tried again, where waiting is the answer
 */
public record Asking(Verdict verdict, Optional<Invitation> link, Optional<Instant> until) {
    public static Asking refused(Verdict verdict) {
        return new Asking(verdict, Optional.empty(), Optional.empty());
    }

    public static Asking until(Verdict verdict, Instant until) {
        return new Asking(verdict, Optional.empty(), Optional.of(until));
    }

    public static Asking asked(NoticeAddress address, LinkToken token) {
        return new Asking(Verdict.ASKED, Optional.of(new Invitation(address, token)), Optional.empty());
    }

    /** Where a link is mailed to, and what stands in it. */
    public record Invitation(NoticeAddress address, LinkToken token) {}

    /** Whether a link is mailed. */
    public enum Verdict {
        ASKED,
        /** Nothing that mail could be sent to. */
        MALFORMED,
        /** Notices go there already. */
        ALREADY,
        /** Two others are there, or wait for their links (R94). */
        FULL,
        /** Within 30 seconds of the last one. */
        TOO_SOON,
        /** After ten in a day, or five to this address. */
        TOO_MANY
    }
}
