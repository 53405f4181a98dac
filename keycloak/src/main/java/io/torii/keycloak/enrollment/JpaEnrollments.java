package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Asked;
import io.torii.domain.enrollment.Dossier;
import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.enrollment.Past;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.enrollment.Enrollments;
import java.time.Instant;
import java.util.List;
import org.keycloak.models.KeycloakSessionFactory;

/** One row per account, changed by an update that names the version it saw, in a transaction of its own. */
public final class JpaEnrollments implements Enrollments {
    private final OwnTransaction own;

    public JpaEnrollments(KeycloakSessionFactory factory) {
        this.own = new OwnTransaction(factory);
    }

    @Override
    public Dossier of(Subject subject) {
        return own.get(rows -> new EnrollmentRows(rows).find(subject));
    }

    @Override
    public boolean replace(Subject subject, Dossier seen, Enrollment next) {
        return replaced(subject, seen, new Dossier(next, seen.past(), seen.asked(), seen.version()));
    }

    @Override
    public boolean replace(Subject subject, Dossier seen, Past next) {
        return replaced(subject, seen, new Dossier(seen.enrollment(), next, seen.asked(), seen.version()));
    }

    @Override
    public boolean replace(Subject subject, Dossier seen, Asked next) {
        return replaced(subject, seen, new Dossier(seen.enrollment(), seen.past(), next, seen.version()));
    }

    @Override
    public List<Subject> due(Instant now, int most) {
        return own.get(rows -> new EnrollmentRows(rows).due(now, most));
    }

    private boolean replaced(Subject subject, Dossier seen, Dossier next) {
        if (seen.enrollment().stage().isEmpty()) {
            // What cannot be read is nothing that anybody may build upon.
            return false;
        }
        try {
            return own.get(rows -> new EnrollmentRows(rows).replace(subject, seen, next));
        } catch (RuntimeException e) {
            // Two first records at once: the second insert of one key fails, or the rows were locked.
            return false;
        }
    }
}
