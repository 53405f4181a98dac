package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change.Verdict;
import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.method.Method;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.method.KeycloakMethods;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** "It was not me", from a mail: stops what the link names, once; whoever asks is told nothing (R93). */
public final class Stopping {
    private final KeycloakSession session;

    public Stopping(KeycloakSession session) {
        this.session = session;
    }

    /** Does what the token names, if it was signed here and its time is not over; otherwise nothing. */
    public void stop(String token) {
        StopLink.read(session, token)
                .filter(link -> new KeycloakClock().now().isBefore(link.until()))
                .ifPresent(this::stop);
    }

    private void stop(StopLink link) {
        var realm = session.getContext().getRealm();
        var user = session.users().getUserById(realm, link.subject().user());
        if (user == null) {
            return;
        }
        var stood =
                !Torii.of(session).enrollment().dossier(link.subject()).past().stopped();
        var stopped =
                switch (link.what()) {
                    case APPLICATION -> application(link.subject(), link.mark());
                    case BINDING -> binding(user, link);
                };
        // Where an earlier press got no further than this, the account is not yet stopped: it is reported again.
        if (stopped || stood) {
            var mark = link.what() + ":" + link.mark().getEpochSecond();
            Torii.of(session).reports().mailed(link.subject(), mark);
        }
    }

    private boolean application(Subject subject, Instant due) {
        var enrollment = Torii.of(session).enrollment();
        var waits = enrollment
                .dossier(subject)
                .enrollment()
                .as(Enrollment.Scheduled.class)
                .filter(application -> application.due().equals(due))
                .isPresent();
        if (!waits) {
            return false;
        }
        var verdict = enrollment.withdraw(subject, By.LINK).verdict();
        // Under the calendar MFA stays; what the owner did not do is stopped all the same.
        return verdict == Verdict.MADE || verdict == Verdict.MANDATE;
    }

    private boolean binding(UserModel user, StopLink link) {
        var past = Torii.of(session).enrollment().dossier(link.subject()).past();
        if (past.boundAt().filter(link.mark()::equals).isEmpty()) {
            return false;
        }
        // What was bound since was bound by the same hand.
        var removed = KeycloakMethods.of(user).stored().stream()
                .filter(method -> method.since().getEpochSecond() >= link.mark().getEpochSecond())
                .toList();
        remove(user.getId(), removed);
        return !removed.isEmpty();
    }

    /** Committed before it is reported: what follows from a report depends on what is left. */
    private void remove(String id, List<Method> removed) {
        var factory = session.getKeycloakSessionFactory();
        KeycloakModelUtils.runJobInTransaction(factory, session.getContext(), own -> {
            var user = own.users().getUserById(own.getContext().getRealm(), id);
            removed.forEach(method -> remove(own, user, method));
        });
    }

    private static void remove(KeycloakSession own, UserModel user, Method method) {
        if (user.credentialManager().removeStoredCredentialById(method.credential())) {
            var context = own.getContext();
            new EventBuilder(context.getRealm(), own, context.getConnection())
                    .event(EventType.REMOVE_CREDENTIAL)
                    .user(user)
                    .detail(Details.CREDENTIAL_TYPE, KeycloakMethods.type(method.kind()))
                    .detail(Details.CREDENTIAL_ID, method.credential())
                    .detail(CredentialWatch.BY, By.LINK.name().toLowerCase(Locale.ROOT))
                    .success();
        }
    }
}
