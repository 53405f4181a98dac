package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Because;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;
import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.enrollment.Enrollment.Active;
import io.torii.domain.enrollment.Enrollment.Scheduled;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.notice.EnrollmentNotices;
import io.torii.keycloak.notice.MethodNotices;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Which mail a change is worth. The session's context names the account's realm. */
record Letters(KeycloakSession session, EnrollmentNotices notices) {
    void about(Subject subject, Change change, By by) {
        var before = change.before();
        var after = change.after();
        if (!after.past().boundAt().equals(before.past().boundAt())) {
            after.past().boundAt().ifPresent(at -> MethodNotices.of(session).first(subject, stop(subject, at)));
        }
        var waited = before.enrollment().as(Scheduled.class);
        var waits = after.enrollment().as(Scheduled.class);
        if (waited.isEmpty()) {
            waits.map(Scheduled::due)
                    .filter(new KeycloakClock().now()::isBefore)
                    .ifPresent(due -> notices.applied(subject, due, applied(subject, due)));
        }
        if (waited.isPresent() && over(after.enrollment())) {
            notices.withdrawn(subject, by);
        }
        became(before.enrollment(), after.enrollment()).ifPresent(since -> notices.active(subject, since));
    }

    private static boolean over(Enrollment after) {
        return after.as(Enrollment.Registering.class).isPresent()
                || after.as(Enrollment.None.class).isPresent();
    }

    private static Optional<Instant> became(Enrollment before, Enrollment after) {
        var already = before.as(Active.class).isPresent();
        return after.as(Active.class)
                .filter(active -> !already && active.because() != Because.EXISTING)
                .map(Active::since);
    }

    private String applied(Subject subject, Instant due) {
        return new StopLink(subject, StopLink.What.APPLICATION, due, due).token(session);
    }

    private Optional<String> stop(Subject subject, Instant boundAt) {
        var isNew = RealmPolicy.of(session.getContext().getRealm()).get(EnrollmentSettings.NEW);
        return Optional.of(new StopLink(subject, StopLink.What.BINDING, boundAt, boundAt.plus(isNew)))
                .filter(link -> link.until().isAfter(boundAt))
                .map(link -> link.token(session));
    }
}
