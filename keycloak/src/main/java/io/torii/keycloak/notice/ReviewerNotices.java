package io.torii.keycloak.notice;

import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.domain.application.Review;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** What members of staff are told about applications that they have looked at. */
public record ReviewerNotices(KeycloakSession session) {
    /** Somebody withdrew what they had approved (R12). */
    public void withdrawn(Application application) {
        var notices = new Notices(session);
        var notice =
                new Notice(Topic.APPLICATION_REVIEWED, List.of(application.id().value()), List.of());
        application.progress().reviews().stream()
                .map(Review::reviewer)
                .map(reviewer -> new Subject(application.subject().realm(), reviewer))
                .forEach(reviewer -> notices.send(reviewer, notice));
    }
}
