package io.torii.authenticators.push;

import io.torii.domain.push.PushId;
import io.torii.domain.push.PushRequest;
import io.torii.keycloak.UserNotes;
import java.util.Optional;

/**
 * Which request this sign-in has: ids, and in a word why nothing waits. One at a time, whichever phone is asked. What the
 * request is and how it ends is kept elsewhere.
 */
record PushNotes(UserNotes notes) {
    private static final String REQUEST = "torii.push.request";
    private static final String DEVICE = "torii.push.device";
    private static final String OVER = "torii.push.over";

    /** The latest request, over or not. */
    Optional<PushId> latest() {
        return notes.get(REQUEST).map(PushId::new);
    }

    /** The device that was asked by it. */
    Optional<String> device() {
        return notes.get(DEVICE);
    }

    /** Why nothing waits; empty while something does, and before anything was asked. */
    Optional<PushEnd> over() {
        return notes.get(OVER).map(PushEnd::valueOf);
    }

    /** Whether a phone was asked once, or was to be: from then on only a press of a button asks again. */
    boolean asked() {
        return latest().isPresent() || over().isPresent();
    }

    void begin(PushRequest request) {
        notes.set(REQUEST, request.id().value());
        notes.set(DEVICE, request.bound().device());
        notes.remove(OVER);
    }

    void end(PushEnd why) {
        notes.set(OVER, why.name());
    }
}
