package io.torii.domain.recovery;

import java.time.Instant;
import java.util.Optional;

/**
 * What a provider says in an ID token whose signature, issuer, audience and life were checked.
 *
 * @param identity of whom
 * @param nonce what it repeats of the request, or empty
 * @param time its {@code auth_time}: when the user signed in there
 * @param level its {@code acr}, or empty
 */
public record Assertion(Identity identity, String nonce, Optional<Instant> time, String level) {}
