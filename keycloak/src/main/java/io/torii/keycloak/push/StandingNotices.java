package io.torii.keycloak.push;

import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.push.DeviceNotice;
import io.torii.domain.push.DeviceNotice.Kind;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.application.RefuteLink;
import io.torii.keycloak.enrollment.StopLink;
import io.torii.keycloak.enrollment.Stopping;
import io.torii.keycloak.recovery.LinkDesk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/**
 * What an account's devices are told of (R12, R22). Nothing is stored for it: a notice stands as long as what it tells of can
 * be stopped, and "not me" does what the link in the mail about it does.
 */
public record StandingNotices(KeycloakSession session) {
    /** The oldest first. */
    public List<DeviceNotice> of(Subject subject) {
        return Stream.of(application(subject), pass(subject), linked(subject))
                .flatMap(Optional::stream)
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList();
    }

    /** "Not me": false for what does not stand on this account. */
    public boolean refute(Subject subject, String id) {
        var found = of(subject).stream().filter(each -> each.id().equals(id)).findFirst();
        found.ifPresent(notice -> stop(subject, notice));
        return found.isPresent();
    }

    private void stop(Subject subject, DeviceNotice notice) {
        var stopping = new Stopping(session);
        switch (notice.kind()) {
            case APPLICATION, ENDING ->
                stopping.refute(new RefuteLink(subject.realm(), new ApplicationId(notice.mark())));
            case PASS -> stopping.stop(link(subject, StopLink.What.PASS, notice));
            case LINK -> stopping.stop(link(subject, StopLink.What.LINK, notice));
        }
    }

    private static StopLink link(Subject subject, StopLink.What what, DeviceNotice notice) {
        return new StopLink(subject, what, notice.at(), notice.at());
    }

    private Optional<DeviceNotice> application(Subject subject) {
        return Torii.of(session).applications().owner().of(subject).stream()
                .filter(Application::isOpen)
                .findFirst()
                .map(open -> new DeviceNotice(
                        Kind.of(open.kind()), open.id().value(), open.filing().at()));
    }

    private Optional<DeviceNotice> pass(Subject subject) {
        return Torii.of(session).passes().current(subject).map(pass -> of(Kind.PASS, pass.issued()));
    }

    private Optional<DeviceNotice> linked(Subject subject) {
        var desk = new LinkDesk(session);
        return desk.link(subject)
                .filter(link -> new KeycloakClock().now().isBefore(desk.countsFrom(link)))
                .map(link -> of(Kind.LINK, link.at()));
    }

    private static DeviceNotice of(Kind kind, Instant at) {
        return new DeviceNotice(kind, String.valueOf(at.getEpochSecond()), at);
    }
}
