package io.torii.keycloak.code;

import io.torii.domain.KeyPurpose;
import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import io.torii.domain.Subject;
import io.torii.domain.phone.Channel;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.keys.MasterKeys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.keycloak.authentication.authenticators.util.AcrStore;
import org.keycloak.models.Constants;
import org.keycloak.models.ImpersonationSessionNote;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The second factor that a session has, as a note of the session. It is signed for that session, because an identity
 * provider's mapper can set notes too; a session that an impersonator opened has none (R96).
 */
public final class FactorNote {
    static final String NOTE = "torii.gate.factor";
    private static final int SECOND_FACTOR_LEVEL = 2;

    private final KeycloakSession session;

    public FactorNote(KeycloakSession session) {
        this.session = session;
    }

    /** Notes that this sign-in proved possession of a number, and raises its level of authentication to 2. */
    public void write(AuthenticationSessionModel signIn, Subject subject, Channel channel) {
        var at = String.valueOf(new KeycloakClock().now().getEpochSecond());
        var userSession = signIn.getParentSession().getId();
        var mac = sign(ring(subject).current(), subject, userSession, channel.name() + at);
        signIn.setUserSessionNote(NOTE, channel.name() + ":" + at + ":" + mac);
        new AcrStore(session, signIn).setLevelAuthenticated(SECOND_FACTOR_LEVEL);
        // Without the map in the user session Keycloak forgets the level at the next single sign-on.
        signIn.setUserSessionNote(Constants.LOA_MAP, signIn.getAuthNote(Constants.LOA_MAP));
    }

    /** How the session's number was proven; empty when there is no note, or one that we did not sign. */
    public Optional<Channel> read(UserSessionModel userSession) {
        if (userSession.getNote(ImpersonationSessionNote.IMPERSONATOR_ID.toString()) != null) {
            return Optional.empty();
        }
        var note = userSession.getNote(NOTE);
        var parts = note == null ? new String[0] : note.split(":", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        var subject = new Subject(
                userSession.getRealm().getId(), userSession.getUser().getId());
        return ring(subject)
                        .verifying()
                        .anyMatch(key -> same(sign(key, subject, userSession.getId(), parts[0] + parts[1]), parts[2]))
                ? Optional.of(Channel.valueOf(parts[0]))
                : Optional.empty();
    }

    private KeyRing ring(Subject subject) {
        return MasterKeys.of(session).of(subject.realm(), KeyPurpose.FACTOR);
    }

    private static String sign(MacKey key, Subject subject, String userSession, String factor) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.mac(subject.user(), userSession, factor));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
