package io.torii.keycloak.notice;

import io.torii.domain.Subject;
import io.torii.keycloak.ThemeWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Mails users about what happened to their account, outside the request: Keycloak's mail waits for the mail server. A
 * mail that cannot be sent is logged and stops nothing.
 */
public final class Notices {
    private static final Logger LOG = Logger.getLogger(Notices.class);

    private static final Words RESTING = new Words("torii-mail-resting-subject", "torii-mail-resting-body");

    private final KeycloakSession session;

    public Notices(KeycloakSession session) {
        this.session = session;
    }

    /** Guessable methods of this user rest from now on (R31). */
    public void methodsRest(Subject subject) {
        var factory = session.getKeycloakSessionFactory();
        session.getProvider(ExecutorsProvider.class)
                .getExecutor("torii-notices")
                .execute(() -> mail(factory, subject, RESTING));
    }

    private static void mail(KeycloakSessionFactory factory, Subject subject, Words notice) {
        try {
            KeycloakModelUtils.runJobInTransaction(factory, own -> compose(own, subject, notice));
        } catch (RuntimeException e) {
            LOG.errorf(
                    "The notice %s to a user was not sent: %s",
                    notice, e.getClass().getName());
        }
    }

    private static void compose(KeycloakSession session, Subject subject, Words notice) {
        var realm = session.realms().getRealm(subject.realm());
        session.getContext().setRealm(realm);
        var user = session.users().getUserById(realm, subject.user());
        if (user == null || user.getEmail() == null) {
            LOG.warnf("The notice %s has no address to go to", notice.subject());
            return;
        }
        var institution = new ThemeWords(session).institution();
        // Keycloak adds its own words to these.
        Map<String, Object> words =
                new HashMap<>(Map.of("notice", notice.body(), "arguments", List.of(institution, user.getUsername())));
        try {
            session.getProvider(EmailTemplateProvider.class)
                    .setRealm(realm)
                    .setUser(user)
                    .send(notice.subject(), "torii-notice.ftl", words);
        } catch (EmailException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            LOG.warnf(
                    "The notice %s could not be mailed (%s): is the realm's mail server set?",
                    notice.subject(), cause.getClass().getName());
        }
    }

    /** The message keys of one notice. */
    private record Words(String subject, String body) {}
}
