package io.torii.domain.push;

import java.util.Optional;

/** What a phone that brings a code is told. */
public record MeetVerdict(Optional<Meeting> meeting, Reason reason) {
    public static MeetVerdict met(Meeting meeting) {
        return new MeetVerdict(Optional.of(meeting), Reason.MET);
    }

    public static MeetVerdict refused(Reason reason) {
        return new MeetVerdict(Optional.empty(), reason);
    }

    /** Why. */
    public enum Reason {
        MET,
        /** No such code, expired, used, ended by a second phone or refused on its page: all the same (R93). */
        UNKNOWN,
        /** The tries at typed codes of this user name are used up, whether anybody has it or not. */
        TOO_MANY_TRIES
    }
}
