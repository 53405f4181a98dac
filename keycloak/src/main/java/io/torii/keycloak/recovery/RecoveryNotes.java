package io.torii.keycloak.recovery;

import io.torii.keycloak.incident.Reference;
import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/** What came of an errand, for the page that the browser goes on to; names and references only. */
public record RecoveryNotes(AuthenticationSessionModel signIn) {
    private static final String FAILURE = "torii.recovery.failure";
    private static final String LINKED = "torii.recovery.linked";

    void failed(Reference reference) {
        signIn.removeAuthNote(LINKED);
        signIn.setAuthNote(FAILURE, reference.value());
    }

    /** What the user reads out to the help desk; empty when nothing failed. */
    public Optional<Reference> failure() {
        return Optional.ofNullable(signIn.getAuthNote(FAILURE)).map(Reference::new);
    }

    void linked() {
        signIn.removeAuthNote(FAILURE);
        signIn.setAuthNote(LINKED, "true");
    }

    /** Whether the account was linked in this sign-in. */
    public boolean isLinked() {
        return signIn.getAuthNote(LINKED) != null;
    }

    /** Another errand begins. */
    public void forget() {
        signIn.removeAuthNote(FAILURE);
        signIn.removeAuthNote(LINKED);
    }
}
