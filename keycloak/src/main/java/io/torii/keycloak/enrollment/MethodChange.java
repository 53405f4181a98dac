package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Bound;
import io.torii.domain.enrollment.Bound.Proof;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;
import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.method.MethodLabel;
import io.torii.keycloak.notice.MethodNotices;
import io.torii.keycloak.notice.ToldMethod;
import java.util.Comparator;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/** What a committed change of an account's methods means for its enrolment. */
record MethodChange(KeycloakSession session, Subject subject) {
    private static final Logger LOG = Logger.getLogger(MethodChange.class);

    /** A method of this kind was bound: the newest one. It is told of unless it took another's place, which is told then. */
    void bound(MethodKind kind, Proof proof, boolean swapped) {
        new KeycloakRegistered(session.getKeycloakSessionFactory())
                .of(subject).methods().stored().stream()
                        .filter(method -> method.kind() == kind)
                        .max(Comparator.comparing(Method::since))
                        .ifPresent(method -> bound(method, proof, swapped));
    }

    private void bound(Method method, Proof proof, boolean swapped) {
        var bound = new Bound(method.credential(), method.since(), proof);
        var change = Torii.of(session).enrollment().bound(subject, bound);
        noted(change);
        Torii.of(session).applications().owner().registered(subject, method.since());
        // One that was bound with the password alone is told with a link that removes it again; seconds are stored.
        var second = method.since().getEpochSecond();
        if (!swapped
                && change.after()
                        .past()
                        .boundAt()
                        .filter(at -> at.getEpochSecond() == second)
                        .isEmpty()) {
            MethodNotices.of(session).added(subject, told(method.kind(), label(method)), report());
        }
    }

    void removed(By by) {
        var enrollment = Torii.of(session).enrollment();
        noted(enrollment.hadMethod(subject));
        noted(enrollment.check(subject, by));
    }

    /** One number took the place of another; both are masked. */
    void swapped(String from, String to) {
        var numbers = told(MethodKind.PHONE, from + " → " + to);
        MethodNotices.of(session).changed(subject, "torii-mail-changed-number", numbers, report());
    }

    /** R66. */
    void deletedByStaff(MethodKind kind, String label) {
        removed(By.STAFF);
        MethodNotices.of(session).deleted(subject, told(kind, label), report());
    }

    void checked(By by) {
        var enrollment = Torii.of(session).enrollment();
        if (enrollment.dossier(subject).recorded()) {
            noted(enrollment.check(subject, by));
        }
    }

    private static ToldMethod told(MethodKind kind, String label) {
        return new ToldMethod(kind, label, new KeycloakClock().now());
    }

    private String report() {
        return StopLink.method(subject, new KeycloakClock().now()).token(session);
    }

    private String label(Method method) {
        var user = session.users().getUserById(session.getContext().getRealm(), subject.user());
        return user == null ? "" : new MethodLabel(user).of(method);
    }

    /** Nobody waits for it and tries again. */
    private static void noted(Change change) {
        if (change.verdict() == Change.Verdict.BUSY) {
            LOG.warn("What a change of methods means was not noted: others changed the enrolment again and again");
        }
    }
}
