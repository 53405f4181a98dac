package io.torii.domain.binding;

import io.torii.domain.code.OneTimeCode;
import java.time.Instant;

/** What came of asking for a mailed code. */
public sealed interface Mailing {
    /** This one is to be mailed. */
    record Mailed(OneTimeCode code) implements Mailing {}

    /** The last mail is too fresh. */
    record TooSoon(Instant until) implements Mailing {}

    /** As many as there are in an hour were mailed. */
    record TooMany(Instant until) implements Mailing {}
}
