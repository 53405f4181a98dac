package io.torii.keycloak.binding;

import io.torii.ceremony.binding.MailCodeCeremony;
import io.torii.domain.Subject;
import io.torii.domain.binding.MailChallenge;
import io.torii.domain.binding.Mailing;
import io.torii.domain.code.CodeVerdict;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.KeycloakSlots;
import io.torii.keycloak.Torii;
import io.torii.keycloak.keys.MasterKeys;
import io.torii.keycloak.notice.Notices;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Mails the code of one sign-in and checks it; the sign-in remembers when it was mailed, and nothing else. */
public final class MailDesk {
    private static final String OPENED = "torii.binding.mail-opened";

    private final KeycloakSession session;
    private final AuthenticationSessionModel signIn;
    private final UserModel user;

    public MailDesk(KeycloakSession session, AuthenticationSessionModel signIn, UserModel user) {
        this.session = session;
        this.signIn = signIn;
        this.user = user;
    }

    /** Mails the code, the same one while it is good. */
    public Mailing send() {
        var now = new KeycloakClock().now();
        var challenge = open().filter(found -> !found.expiredAt(now)).orElseGet(() -> challenge(now));
        var mailing = ceremony().send(challenge);
        if (mailing instanceof Mailing.Mailed mailed) {
            signIn.setAuthNote(OPENED, String.valueOf(challenge.opened().getEpochSecond()));
            new Notices(session).mailCode(challenge.subject(), mailed.code());
        }
        return mailing;
    }

    /** Judges what was typed; a right code counts for the rest of this sign-in. */
    public CodeVerdict finish(String typed) {
        var verdict = open().map(found -> ceremony().judge(found, typed))
                .orElseGet(() -> CodeVerdict.of(CodeVerdict.Reason.NONE_OPEN));
        if (verdict.accepted()) {
            new MailProof(Optional.of(signIn)).give(user);
        }
        return verdict;
    }

    /** Whether a code was mailed in this sign-in, good or not. */
    public boolean mailed() {
        return open().isPresent();
    }

    /** The address as it is shown: its first letter and its domain. */
    public String masked() {
        var address = Optional.ofNullable(user.getEmail()).orElse("@");
        var at = address.lastIndexOf('@');
        return address.substring(0, Math.min(1, Math.max(0, at))) + "•••" + address.substring(Math.max(0, at));
    }

    private Optional<MailChallenge> open() {
        return Optional.ofNullable(signIn.getAuthNote(OPENED))
                .map(Long::parseLong)
                .map(Instant::ofEpochSecond)
                .map(this::challenge);
    }

    private MailChallenge challenge(Instant opened) {
        var subject = new Subject(signIn.getRealm().getId(), user.getId());
        var id = signIn.getParentSession().getId() + "." + signIn.getTabId();
        return new MailChallenge(subject, id, String.valueOf(user.getEmail()), opened);
    }

    private MailCodeCeremony ceremony() {
        return new MailCodeCeremony(
                new KeycloakSlots(session.singleUseObjects()),
                MasterKeys.of(session),
                Torii.of(session).guesses(),
                new KeycloakClock());
    }
}
