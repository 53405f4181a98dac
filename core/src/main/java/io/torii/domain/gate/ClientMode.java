package io.torii.domain.gate;

/** What a client asks of whoever enters: {@code torii.mfa}. */
public enum ClientMode {
    OPTIONAL,
    REQUIRED,
    WHEN_REGISTERED
}
