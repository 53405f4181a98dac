package io.torii.keycloak.binding;

import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Notes in a sign-in that a code mailed to this user was typed back. */
public record MailProof(Optional<AuthenticationSessionModel> signIn) {
    private static final String NOTE = "torii.binding.mailed";

    /** That of the request's own sign-in, if it has one. */
    public static MailProof of(KeycloakSession session) {
        return new MailProof(Optional.ofNullable(session.getContext().getAuthenticationSession()));
    }

    /** The address counts with it: another one needs another code. */
    public void give(UserModel user) {
        signIn.ifPresent(notes -> notes.setAuthNote(NOTE, user.getId() + " " + user.getEmail()));
    }

    public boolean given(UserModel user) {
        return signIn.map(notes -> notes.getAuthNote(NOTE))
                .filter((user.getId() + " " + user.getEmail())::equals)
                .isPresent();
    }
}
