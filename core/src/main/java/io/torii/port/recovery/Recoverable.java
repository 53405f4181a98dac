package io.torii.port.recovery;

import io.torii.domain.Subject;

/** Which accounts can be linked and recovered by identity verification. */
public interface Recoverable {
    /** Whether the account is there, enabled, and not so strong that the realm excludes it. */
    boolean is(Subject account);
}
