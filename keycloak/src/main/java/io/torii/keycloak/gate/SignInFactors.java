package io.torii.keycloak.gate;

import io.torii.domain.Subject;
import io.torii.domain.gate.Factor;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The factors that a sign-in can rely on: its own, and those of the session whose cookie began it. */
public record SignInFactors(KeycloakSession session, AuthenticationSessionModel signIn) {
    public List<Factor> of(Subject subject) {
        var notes = new FactorNotes(session);
        return Stream.concat(notes.of(signIn, subject).stream(), ofSession(notes, subject).stream())
                .toList();
    }

    /** Those that were verified in this sign-in itself. */
    List<Factor> ofSignIn(Subject subject) {
        return new FactorNotes(session).of(signIn, subject);
    }

    /** A session counts only when its cookie signed in: not when the password was asked again (R9). */
    private List<Factor> ofSession(FactorNotes notes, Subject subject) {
        var userSession = session.getContext().getUserSession();
        var signedOn = Boolean.parseBoolean(signIn.getAuthNote(AuthenticationManager.SSO_AUTH));
        return signedOn && userSession != null && userSession.getUser().getId().equals(subject.user())
                ? notes.of(userSession)
                : List.of();
    }
}
