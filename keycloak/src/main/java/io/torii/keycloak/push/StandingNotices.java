package io.torii.keycloak.push;

import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.push.DeviceNotice;
import io.torii.domain.push.DeviceNotice.Kind;
import io.torii.keycloak.Torii;
import io.torii.keycloak.application.RefuteLink;
import io.torii.keycloak.enrollment.StopLink;
import io.torii.keycloak.enrollment.Stopping;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/**
 * What an account's devices are told of (R12, R22). An application stands while it is open, everything else as long as the link
 * in the mail about it is good; "not me" does what that link does.
 */
public record StandingNotices(KeycloakSession session) {
    /** The oldest first. */
    public List<DeviceNotice> of(Subject subject) {
        return Stream.concat(application(subject).stream(), new ToldRows(session).standing(subject).stream())
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList();
    }

    /** "Not me": false for what does not stand on this account. */
    public boolean refute(Subject subject, String id) {
        return of(subject).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .filter(notice -> stopped(subject, notice))
                .isPresent();
    }

    private boolean stopped(Subject subject, DeviceNotice notice) {
        var stopping = new Stopping(session);
        return switch (notice.kind()) {
            case APPLICATION, ENDING -> {
                stopping.refute(new RefuteLink(subject.realm(), new ApplicationId(notice.mark())));
                yield true;
            }
            case PASS, LINK, RECOVERY, PASSWORD -> {
                var what = StopLink.What.valueOf(notice.kind().name());
                yield stopping.told(new StopLink(subject, what, notice.at(), notice.at()));
            }
        };
    }

    private Optional<DeviceNotice> application(Subject subject) {
        return Torii.of(session).applications().owner().of(subject).stream()
                .filter(Application::isOpen)
                .findFirst()
                .map(open -> new DeviceNotice(
                        Kind.of(open.kind()), open.id().value(), open.filing().at()));
    }
}
