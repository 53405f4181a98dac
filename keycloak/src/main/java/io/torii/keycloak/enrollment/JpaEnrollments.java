package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Dossier;
import io.torii.keycloak.storage.LostRace;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.enrollment.Enrollments;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** One row per account, changed by an update that names the version it saw, in a transaction of its own. */
public final class JpaEnrollments implements Enrollments {
    private static final Logger LOG = Logger.getLogger(JpaEnrollments.class);

    private final KeycloakSession session;
    private final OwnTransaction own;

    public JpaEnrollments(KeycloakSession session) {
        this.session = session;
        this.own = new OwnTransaction(session.getKeycloakSessionFactory());
    }

    @Override
    public Dossier of(Subject subject) {
        return own.get(rows -> new EnrollmentRows(rows).find(subject));
    }

    @Override
    public List<Subject> due(Instant now, int most) {
        return own.get(rows -> new EnrollmentRows(rows).due(now, most));
    }

    @Override
    public boolean replace(Subject subject, Dossier seen, Dossier next) {
        if (seen.enrollment().stage().isEmpty()) {
            // What cannot be read is nothing that anybody may build upon.
            return false;
        }
        var replaced = raced(subject, seen, next);
        forget(subject);
        return replaced;
    }

    private boolean raced(Subject subject, Dossier seen, Dossier next) {
        try {
            return own.within(other -> replaced(other, subject, seen, next));
        } catch (RuntimeException e) {
            if (!LostRace.is(e)) {
                throw e;
            }
            // Two first records at once: the second insert of one key fails, or the rows were locked.
            LOG.debugf(
                    "Enrolment of an account was not changed: %s", e.getClass().getName());
            return false;
        }
    }

    /** The page of this very request shows the change; its user was looked up before. What stands is stored all the same. */
    private void forget(Subject subject) {
        try {
            KeptDossier.forget(session, subject);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "What is kept of an account's enrolment was not forgotten: %s",
                    e.getClass().getName());
        }
    }

    private static boolean replaced(KeycloakSession session, Subject subject, Dossier seen, Dossier next) {
        var rows = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        var replaced = new EnrollmentRows(rows).replace(subject, seen, next);
        if (replaced) {
            KeptDossier.evict(session, subject);
        }
        return replaced;
    }
}
