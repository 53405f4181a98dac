package io.torii.keycloak.trusted;

import io.torii.domain.KeyPurpose;
import io.torii.domain.Subject;
import io.torii.keycloak.keys.MasterKeys;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * That a session was let in because its browser is trusted, for whoever judges the session again (R18). Signed, because an
 * identity provider's mapper can set notes too (R96).
 */
record TrustNote(KeycloakSession session, Subject subject) {
    private static final String NOTE = "torii.gate.trust";

    void write(AuthenticationSessionModel signIn, String device) {
        signIn.setUserSessionNote(
                NOTE, signed(signIn.getParentSession().getId()).of(device));
    }

    /** The record that the session rests on, which may have ended since. */
    Optional<String> device(UserSessionModel userSession) {
        return Optional.ofNullable(userSession.getNote(NOTE))
                .flatMap(note -> signed(userSession.getId()).in(note));
    }

    private SignedId signed(String userSession) {
        var keys = MasterKeys.of(session).of(subject.realm(), KeyPurpose.TRUST);
        return new SignedId(keys, "session", subject.user(), userSession);
    }
}
