package io.torii.domain.recovery;

import java.time.Duration;

/**
 * What a realm sets about recovery by identity verification.
 *
 * @param assertions what counts as a verification
 * @param rest how long after linking a link counts
 */
public record RecoveryPolicy(AssertionPolicy assertions, Duration rest) {}
