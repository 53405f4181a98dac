package io.torii.tests.harness;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Because;
import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.enrollment.Stage;
import io.torii.domain.enrollment.Trial;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.enrollment.JpaEnrollments;
import java.time.Duration;
import org.keycloak.models.KeycloakSession;

/** An account put at a stage without its walk there. */
final class Enrolled {
    private static final Duration DELAY = Duration.ofMinutes(40);

    private final KeycloakSession session;
    private final Subject subject;

    Enrolled(KeycloakSession session, String user) {
        this.session = session;
        this.subject = new Subject(session.getContext().getRealm().getId(), user);
    }

    boolean at(Stage stage) {
        var rows = new JpaEnrollments(session);
        return rows.replace(subject, rows.of(subject), state(stage));
    }

    private static Enrollment state(Stage stage) {
        var now = new KeycloakClock().now();
        return switch (stage) {
            case NONE -> new Enrollment.None();
            case REGISTERING -> new Enrollment.None().register();
            case READY -> new Enrollment.Ready("some", now);
            case SCHEDULED -> new Enrollment.Scheduled(new Trial("some", now), now.plus(DELAY));
            case ACTIVE -> new Enrollment.Active(now, Because.APPLIED);
        };
    }
}
