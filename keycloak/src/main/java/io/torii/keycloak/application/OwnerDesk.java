package io.torii.keycloak.application;

import io.torii.ceremony.application.ApplicationCeremony;
import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.application.Course;
import io.torii.domain.application.Why;
import io.torii.keycloak.KeycloakClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** What the account's owner does, knowing of an application or not. */
public final class OwnerDesk {
    private static final String OPEN = "select count(a) from ApplicationRow a"
            + " where a.realm = :realm and a.user = :user and a.openSlot = :open";

    private final KeycloakSession session;
    private final ApplicationCeremony ceremony;

    OwnerDesk(KeycloakSession session, ApplicationCeremony ceremony) {
        this.session = session;
        this.ceremony = ceremony;
    }

    /** A second factor has signed in (R12). Costs every sign-in one query on an index. */
    public void factorUsed(Subject subject) {
        if (hasOpen(subject)) {
            ceremony.happened(subject, Course::factorUsed);
        }
    }

    /** A sign-in was reported (R20). */
    public void reported(Subject subject) {
        ceremony.withdraw(subject, Why.REPORT);
    }

    /** A method was registered at this instant, and is committed: in the window earlier ones end (R5). */
    public void registered(Subject subject, Instant at) {
        if (hasOpen(subject)) {
            ceremony.registered(subject, at);
        }
    }

    /** A hardware token was handed to this user (R59). */
    public void handed(Subject subject) {
        if (hasOpen(subject)) {
            ceremony.happened(subject, Course::handed);
        }
    }

    /** "Not me" (R12): the application, withdrawn where it could be; empty when it was decided too long ago. */
    public Optional<Application> refute(ApplicationId id) {
        var realm = session.getContext().getRealm().getId();
        return ceremony.refute(realm, id)
                .or(() ->
                        Composition.of(session).ports().stores().applications().find(realm, id))
                .filter(each -> new Course(each, new KeycloakClock().now()).isRefutable());
    }

    /** All of this user, the newest first. */
    public List<Application> of(Subject subject) {
        return ceremony.of(subject);
    }

    private boolean hasOpen(Subject subject) {
        return session.getProvider(JpaConnectionProvider.class)
                        .getEntityManager()
                        .createQuery(OPEN, Long.class)
                        .setParameter("realm", subject.realm())
                        .setParameter("user", subject.user())
                        .setParameter("open", ProgressColumns.OPEN)
                        .getSingleResult()
                > 0;
    }
}
