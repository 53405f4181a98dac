package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Bound;
import io.torii.domain.enrollment.Bound.Proof;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;
import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.Torii;
import io.torii.keycloak.notice.MethodNotices;
import java.util.Comparator;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/** What a committed change of an account's methods means for its enrolment. */
record MethodChange(KeycloakSession session, Subject subject) {
    private static final Logger LOG = Logger.getLogger(MethodChange.class);

    /** A method of this kind was bound: the newest one. */
    void bound(MethodKind kind, Proof proof) {
        new KeycloakRegistered(session.getKeycloakSessionFactory())
                .of(subject).methods().stored().stream()
                        .filter(method -> method.kind() == kind)
                        .max(Comparator.comparing(Method::since))
                        .ifPresent(method -> bound(method, proof));
    }

    private void bound(Method method, Proof proof) {
        var bound = new Bound(method.credential(), method.since(), proof);
        var change = Torii.of(session).enrollment().bound(subject, bound);
        noted(change);
        Torii.of(session).applications().owner().registered(subject, method.since());
        // One that was bound with the password alone is told with a link that removes it again; seconds are stored.
        var second = method.since().getEpochSecond();
        if (change.after()
                .past()
                .boundAt()
                .filter(at -> at.getEpochSecond() == second)
                .isEmpty()) {
            MethodNotices.of(session).added(subject, method.kind());
        }
    }

    void removed(By by) {
        var enrollment = Torii.of(session).enrollment();
        noted(enrollment.hadMethod(subject));
        noted(enrollment.check(subject, by));
    }

    /** R66. */
    void deletedByStaff() {
        removed(By.STAFF);
        MethodNotices.of(session).deleted(subject);
    }

    void checked(By by) {
        var enrollment = Torii.of(session).enrollment();
        if (enrollment.dossier(subject).recorded()) {
            noted(enrollment.check(subject, by));
        }
    }

    /** Nobody waits for it and tries again. */
    private static void noted(Change change) {
        if (change.verdict() == Change.Verdict.BUSY) {
            LOG.warn("What a change of methods means was not noted: others changed the enrolment again and again");
        }
    }
}
