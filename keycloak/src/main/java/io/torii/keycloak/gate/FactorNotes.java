package io.torii.keycloak.gate;

import io.torii.domain.KeyPurpose;
import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import io.torii.domain.Subject;
import io.torii.domain.gate.Factor;
import io.torii.domain.gate.Purpose;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.keys.MasterKeys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.keycloak.models.ImpersonationSessionNote;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The second factors that a session has, the latest of each purpose as a note. Each is signed for its session, because
 * an identity provider's mapper can set notes too; a session that an impersonator opened has none (R96).
 */
public final class FactorNotes {
    private static final String NOTE = "torii.gate.factor.";

    private final KeycloakSession session;

    public FactorNotes(KeycloakSession session) {
        this.session = session;
    }

    /** Notes that this sign-in verified a factor, and raises its level of authentication (R32). */
    public void write(AuthenticationSessionModel signIn, Subject subject, Factor factor) {
        var text = String.join(
                ":",
                factor.kind().name(),
                factor.credential(),
                String.valueOf(factor.at().getEpochSecond()));
        var mac =
                sign(ring(subject).current(), subject, signIn.getParentSession().getId(), factor.purpose() + text);
        signIn.setUserSessionNote(note(factor.purpose()), text + ":" + mac);
        new RaisedLevel(session, signIn).raise(subject.user(), factor.kind().level());
    }

    /** The factors that were verified in this sign-in. */
    public List<Factor> of(AuthenticationSessionModel signIn, Subject subject) {
        var notes = signIn.getUserSessionNotes();
        return read(subject, signIn.getParentSession().getId(), notes::get);
    }

    /** The factors that this session has. */
    public List<Factor> of(UserSessionModel userSession) {
        if (userSession.getNote(ImpersonationSessionNote.IMPERSONATOR_ID.toString()) != null) {
            return List.of();
        }
        var subject = new Subject(
                userSession.getRealm().getId(), userSession.getUser().getId());
        return read(subject, userSession.getId(), userSession::getNote);
    }

    private List<Factor> read(Subject subject, String userSession, Function<String, String> notes) {
        return Arrays.stream(Purpose.values())
                .flatMap(purpose -> read(subject, userSession, purpose, notes.apply(note(purpose))).stream())
                .toList();
    }

    private Optional<Factor> read(Subject subject, String userSession, Purpose purpose, String note) {
        var end = note == null ? -1 : note.lastIndexOf(':');
        if (end < 0) {
            return Optional.empty();
        }
        var text = note.substring(0, end);
        var mac = note.substring(end + 1);
        var signed =
                ring(subject).verifying().anyMatch(key -> same(sign(key, subject, userSession, purpose + text), mac));
        return signed ? Optional.of(factor(text.split(":", -1), purpose)) : Optional.empty();
    }

    private static Factor factor(String[] parts, Purpose purpose) {
        var at = Instant.ofEpochSecond(Long.parseLong(parts[parts.length - 1]));
        var credential = String.join(":", Arrays.asList(parts).subList(1, parts.length - 1));
        return new Factor(MethodKind.valueOf(parts[0]), credential, at, purpose);
    }

    private static String note(Purpose purpose) {
        return NOTE + purpose.name().toLowerCase(Locale.ROOT);
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
