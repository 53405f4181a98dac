package io.torii.ceremony.token;

import io.torii.port.Clock;
import io.torii.port.token.TokenVerifiers;
import io.torii.port.token.Tokens;

/** What {@link TokenCeremony} works with. */
public record TokenPorts(Tokens tokens, TokenVerifiers verifiers, Clock clock) {}
