package io.torii.keycloak.trusted;

import io.torii.domain.KeyPurpose;
import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import io.torii.domain.Subject;
import io.torii.keycloak.keys.MasterKeys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
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
    private static final int PARTS = 2;

    void write(AuthenticationSessionModel signIn, String device) {
        var session = signIn.getParentSession().getId();
        signIn.setUserSessionNote(NOTE, device + ":" + signature(keys().current(), session, device));
    }

    /** The record that the session rests on, which may have ended since. */
    Optional<String> device(UserSessionModel userSession) {
        var parts = Optional.ofNullable(userSession.getNote(NOTE)).orElse("").split(":", -1);
        return parts.length == PARTS && signed(userSession.getId(), parts[0], parts[1])
                ? Optional.of(parts[0])
                : Optional.empty();
    }

    private boolean signed(String userSession, String device, String signature) {
        var shown = signature.getBytes(StandardCharsets.UTF_8);
        return keys().verifying()
                .anyMatch(key -> MessageDigest.isEqual(
                        signature(key, userSession, device).getBytes(StandardCharsets.UTF_8), shown));
    }

    private String signature(MacKey key, String userSession, String device) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.mac("session", subject.user(), userSession, device));
    }

    private KeyRing keys() {
        return MasterKeys.of(session).of(subject.realm(), KeyPurpose.TRUST);
    }
}
