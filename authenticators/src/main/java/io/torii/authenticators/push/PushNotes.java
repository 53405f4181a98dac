package io.torii.authenticators.push;

import io.torii.domain.push.PushId;
import io.torii.domain.push.PushRequest;
import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Which request this sign-in has: ids, and in a word why nothing waits. One at a time, whichever phone is asked. What the
 * request is and how it ends is kept elsewhere.
 */
record PushNotes(AuthenticationSessionModel notes) {
    private static final String REQUEST = "torii.push.request";
    private static final String DEVICE = "torii.push.device";
    private static final String OVER = "torii.push.over";

    /** The latest request, over or not. */
    Optional<PushId> latest() {
        return Optional.ofNullable(notes.getAuthNote(REQUEST)).map(PushId::new);
    }

    /** The device that was asked by it. */
    Optional<String> device() {
        return Optional.ofNullable(notes.getAuthNote(DEVICE));
    }

    /** Why nothing waits; empty while something does, and before anything was asked. */
    Optional<PushEnd> over() {
        return Optional.ofNullable(notes.getAuthNote(OVER)).map(PushEnd::valueOf);
    }

    /** Whether a phone was asked once, or was to be: from then on only a press of a button asks again. */
    boolean asked() {
        return latest().isPresent() || over().isPresent();
    }

    void begin(PushRequest request) {
        notes.setAuthNote(REQUEST, request.id().value());
        notes.setAuthNote(DEVICE, request.bound().device());
        notes.removeAuthNote(OVER);
    }

    void end(PushEnd why) {
        notes.setAuthNote(OVER, why.name());
    }
}
