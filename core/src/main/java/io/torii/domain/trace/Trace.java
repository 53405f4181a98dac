package io.torii.domain.trace;

import io.torii.domain.Subject;
import java.time.Instant;
import java.util.Optional;

/**
 * What became of one attempt to sign in (R68): no number, no code, no whole address.
 *
 * @param subject whose account
 * @param at when, to the millisecond
 * @param visit where it was
 * @param ending what became of it
 */
public record Trace(Subject subject, Instant at, Visit visit, Ending ending) {
    /**
     * Where an attempt was.
     *
     * @param client the client's id, if any
     * @param address the neighbourhood that it came from, may be empty
     * @param browser the authentication session that began it, whose id its session has too, if that is known
     */
    public record Visit(Optional<String> client, String address, Optional<String> browser) {}

    /**
     * What became of an attempt.
     *
     * @param method what was asked or verified: {@code text}, {@code push}, …
     * @param in whether it was let in
     * @param reason why not, as a word that stays the same
     * @param reference what the page told the user to read out
     */
    public record Ending(Optional<String> method, boolean in, Optional<String> reason, Optional<String> reference) {}
}
