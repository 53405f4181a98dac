package io.torii.actions.push;

import io.torii.keycloak.UserNotes;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * One run of this action in a visit that may lead to it again. Its notes stay when it ends, so that the other of two presses
 * ends well too; what is shown after that begins anew.
 */
record Run(AuthenticationSessionModel signIn) {
    private static final String ENDED = "torii.push.run.ended";

    /** The phone is registered, or the user has cancelled. */
    void end() {
        new UserNotes(signIn).set(ENDED, "true");
    }

    void begin() {
        var notes = new UserNotes(signIn);
        if (notes.get(ENDED).isPresent()) {
            notes.remove(ENDED);
            new Notes(notes).clear();
        }
    }
}
