package io.torii.domain.application;

import java.time.Instant;
import java.util.Optional;

/** What the pick-up code of an application to register again has led to (R5). */
public record PickedUp(Application seen) {
    /** When it was typed in this window; empty when it was not, or before it was open. */
    public Optional<Instant> in(State.Approved window) {
        return seen.progress()
                .entered()
                .filter(at -> seen.kind() == Kind.REGISTER_AGAIN && !at.isBefore(window.since()));
    }

    /** Of one that is done: what was registered before this instant ends. The code can be typed again after that. */
    public Optional<Instant> endsBefore() {
        return seen.state().as(State.Done.class).flatMap(done -> seen.progress()
                .entered()
                .map(code -> code.isBefore(done.since()) ? code : done.since()));
    }
}
