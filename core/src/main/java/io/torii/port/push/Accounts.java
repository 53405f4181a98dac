package io.torii.port.push;

import io.torii.domain.Subject;

/** Accounts, as far as it matters to what their devices may do. */
@FunctionalInterface
public interface Accounts {
    /** Whether the account is there and enabled. One that rests because passwords were guessed is enabled. */
    boolean enabled(Subject subject);
}
