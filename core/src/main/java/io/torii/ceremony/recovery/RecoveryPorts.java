package io.torii.ceremony.recovery;

import io.torii.port.Clock;
import io.torii.port.recovery.Links;
import io.torii.port.recovery.Recoverable;

/** What identity verification stands on. */
public record RecoveryPorts(Links links, Recoverable accounts, Clock clock) {}
