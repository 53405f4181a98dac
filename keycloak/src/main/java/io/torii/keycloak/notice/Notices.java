package io.torii.keycloak.notice;

import io.torii.domain.Subject;
import io.torii.domain.address.MailAddress;
import io.torii.domain.code.OneTimeCode;
import io.torii.keycloak.push.ToldRows;
import io.torii.keycloak.webpush.WebPush;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.KeycloakSessionTask;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Mails users about what happened to their account, outside the request: Keycloak's mail waits for the mail server. A
 * mail that cannot be sent is logged and stops nothing.
 */
public final class Notices {
    private static final Logger LOG = Logger.getLogger(Notices.class);

    private final KeycloakSession session;

    public Notices(KeycloakSession session) {
        this.session = session;
    }

    /** Guessable methods of this user rest from now on (R31). */
    public void methodsRest(Subject subject) {
        send(subject, new Notice(Topic.RESTING, List.of(), List.of()));
    }

    /** Staff forgave this user's wrong entries (R98). */
    public void unlocked(Subject subject) {
        send(subject, new Notice(Topic.UNLOCKED, List.of(), List.of()));
    }

    /** The code that binds a first method (R4). */
    public void mailCode(Subject subject, OneTimeCode code) {
        send(subject, new Notice(Topic.CODE, List.of(code.reveal()), List.of()));
    }

    /** The user has reported a sign-in as somebody else's (R20); who sets the new password that is due. */
    public void reported(Subject subject, Instant at, boolean byUser) {
        var password = byUser ? "torii-mail-reported-password" : "torii-mail-reported-staff";
        send(subject, new Notice(Topic.REPORTED, List.of(at), List.of()).saying(password));
    }

    /** To all of the user's addresses, and what concerns recovery to the devices too (R12, R22). */
    void send(Subject subject, Notice notice) {
        mail(notice, own -> new Mail(own, subject).send(notice));
        notice.told().ifPresent(telling -> tell(subject, telling));
    }

    /** By this session: a job has no request that says which address the server has, and push services ask for one. */
    private void tell(Subject subject, Telling telling) {
        telling.kept()
                .ifPresent(span -> new ToldRows(session).keep(subject, telling.kind(), span.mark(), span.until()));
        try {
            WebPush.of(session).tell(subject, telling.kind());
        } catch (RuntimeException e) {
            LOG.errorf(
                    "Devices were not told of %s: %s",
                    telling.kind(), e.getClass().getName());
        }
    }

    /** To this address, which is not the user's before the notice's link was pressed. */
    void sendTo(Subject subject, MailAddress address, Notice notice) {
        mail(notice, own -> new Mail(own, subject).sendTo(address, notice));
    }

    /** Those of every sign-in have threads of their own: no code waits behind a morning's. */
    private void mail(Notice notice, KeycloakSessionTask mail) {
        var factory = session.getKeycloakSessionFactory();
        session.getProvider(ExecutorsProvider.class)
                .getExecutor(notice.topic() == Topic.BY_PHONE ? "torii-notices-sign-in" : "torii-notices")
                .execute(() -> mail(factory, notice, mail));
    }

    private static void mail(KeycloakSessionFactory factory, Notice notice, KeycloakSessionTask mail) {
        try {
            KeycloakModelUtils.runJobInTransaction(factory, mail);
        } catch (RuntimeException e) {
            LOG.errorf(
                    "The notice %s to a user was not sent: %s",
                    notice.topic(), e.getClass().getName());
        }
    }
}
