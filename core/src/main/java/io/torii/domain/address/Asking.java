package io.torii.domain.address;

import java.util.Optional;

/**
 * What became of the wish for one more address.
 *
 * @param verdict whether a link is to be mailed, or why not
 * @param link what it confirms with; present exactly when {@code verdict} is {@code ASKED}
 */
public record Asking(Verdict verdict, Optional<Invitation> link) {
    public static Asking refused(Verdict verdict) {
        return new Asking(verdict, Optional.empty());
    }

    public static Asking asked(NoticeAddress address, LinkToken token) {
        return new Asking(Verdict.ASKED, Optional.of(new Invitation(address, token)));
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
        /** After ten in a day. */
        TOO_MANY
    }
}
