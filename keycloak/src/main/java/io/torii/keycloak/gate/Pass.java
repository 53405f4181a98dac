package io.torii.keycloak.gate;

import io.torii.domain.KeyPurpose;
import io.torii.domain.MacKey;
import io.torii.domain.gate.Decision;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.keys.MasterKeys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * That a sign-in to this client was let in by the gate, for the code that ends it: what was judged less than a minute
 * ago, and cannot have changed by time alone, is not judged again. One sign-in is one query. Signed for user, session
 * and client.
 */
public record Pass(KeycloakSession session) {
    private static final String NOTE = "torii.gate.pass";

    /** Keycloak's own default for the life of a code. */
    private static final Duration LIFE = Duration.ofMinutes(1);

    /** Notes what was decided about this sign-in, and forgets what was decided before. */
    public void note(AuthenticationSessionModel signIn, UserModel user, Decision decision) {
        if (!decision.letsIn()) {
            signIn.removeClientNote(NOTE);
            return;
        }
        var minute = new KeycloakClock().now().plus(LIFE);
        var until = decision.until().filter(minute::isAfter).orElse(minute).toEpochMilli();
        var holder = new Holder(
                signIn.getRealm().getId(),
                user.getId(),
                signIn.getParentSession().getId(),
                signIn.getClient().getId());
        signIn.setClientNote(NOTE, until + ":" + holder.sign(key(holder), until));
    }

    /** Whether this session's latest sign-in to its client was let in a moment ago. */
    public boolean holds(AuthenticatedClientSessionModel clientSession) {
        var note = clientSession.getNote(NOTE);
        var end = note == null ? -1 : note.indexOf(':');
        if (end < 0) {
            return false;
        }
        var userSession = clientSession.getUserSession();
        var holder = new Holder(
                userSession.getRealm().getId(),
                userSession.getUser().getId(),
                userSession.getId(),
                clientSession.getClient().getId());
        var until = Long.parseLong(note.substring(0, end));
        return same(holder.sign(key(holder), until), note.substring(end + 1))
                && new KeycloakClock().now().isBefore(Instant.ofEpochMilli(until));
    }

    private MacKey key(Holder holder) {
        return MasterKeys.of(session).of(holder.realm(), KeyPurpose.PASS).current();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private record Holder(String realm, String user, String userSession, String client) {
        String sign(MacKey key, long until) {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(key.mac(user, userSession, client + ":" + until));
        }
    }
}
