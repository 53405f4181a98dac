package io.torii.port.push;

import io.torii.domain.push.PushRequest;

/** Tells a phone that something waits. A hint: a phone that is told nothing asks by itself. */
@FunctionalInterface
public interface Notifications {
    /** Returns at once; sending happens outside every transaction, and what becomes of it is not told. */
    void send(PushRequest request);
}
