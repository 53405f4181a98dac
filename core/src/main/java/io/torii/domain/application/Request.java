package io.torii.domain.application;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is applied for.
 *
 * @param kind of what
 * @param cause why
 * @param words the applicant's own, up to 1,000 characters, empty for none
 * @param until the first day on which an exemption is over; nothing else has one
 */
public record Request(Kind kind, Cause cause, String words, Optional<LocalDate> until) {
    public static final int LONGEST = 1000;

    public Request {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(cause);
        if (words == null || words.length() > LONGEST) {
            throw new IllegalArgumentException("words must have at most " + LONGEST + " characters");
        }
        if (until.isPresent() != (kind == Kind.EXEMPTION)) {
            throw new IllegalArgumentException("an exemption has an end date, and nothing else has");
        }
    }

    public static Request again(Cause cause, String words) {
        return new Request(Kind.REGISTER_AGAIN, cause, words, Optional.empty());
    }

    public static Request end(Cause cause, String words) {
        return new Request(Kind.END_MFA, cause, words, Optional.empty());
    }

    public static Request token(Cause cause, String words) {
        return new Request(Kind.TOKEN, cause, words, Optional.empty());
    }

    public static Request exemption(Cause cause, String words, LocalDate until) {
        return new Request(Kind.EXEMPTION, cause, words, Optional.of(until));
    }
}
