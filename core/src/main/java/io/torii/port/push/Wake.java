package io.torii.port.push;

import io.torii.domain.push.PushId;

/** Wakes the page that waits for a request, on whichever node it waits. */
@FunctionalInterface
public interface Wake {
    void wake(PushId request);
}
