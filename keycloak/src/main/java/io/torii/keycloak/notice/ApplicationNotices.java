package io.torii.keycloak.notice;

import io.torii.domain.application.Application;
import io.torii.domain.application.Kind;
import io.torii.domain.application.Rejection;
import io.torii.domain.application.Why;
import io.torii.domain.push.DeviceNotice;
import io.torii.keycloak.notice.Notice.Link;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/** What users are told about applications to register again or to end MFA (R5, R12, R13, R54). None has a secret in it. */
public final class ApplicationNotices {
    private final Notices notices;
    private final NoticeLinks links;
    private final List<Link> refutable;

    private ApplicationNotices(Notices notices, NoticeLinks links, String token) {
        this.notices = notices;
        this.links = links;
        this.refutable = links.with("torii-mail-refute", token);
    }

    /**
     * Links lead to the realm of the session's context, at the address that its request came to.
     *
     * @param token what refutes the application
     */
    public static ApplicationNotices of(KeycloakSession session, String token) {
        return new ApplicationNotices(new Notices(session), NoticeLinks.of(session), token);
    }

    /** It came; staff look at it from this instant on. */
    public void received(Application application, Instant looked) {
        var topic =
                switch (application.kind()) {
                    case REGISTER_AGAIN -> Topic.APPLICATION;
                    case END_MFA, EXEMPTION -> Topic.APPLICATION_TO_END;
                    case TOKEN -> Topic.APPLICATION_FOR_TOKEN;
                };
        send(
                application,
                new Notice(topic, List.of(looked), refutable).telling(DeviceNotice.Kind.of(application.kind())));
    }

    /** Registering is open until this instant. */
    public void open(Application application, Instant until) {
        var again = links.to("torii-mail-again", "/torii/recovery?way=application");
        var all = Stream.concat(again.stream(), refutable.stream()).toList();
        var code = application.filing().pickUp().isPresent()
                ? "torii-mail-again-with-code"
                : "torii-mail-again-without-code";
        send(
                application,
                new Notice(Topic.APPLICATION_OPEN, List.of(until), all)
                        .saying(code)
                        .telling(DeviceNotice.Kind.of(application.kind())));
    }

    /** MFA ends at this instant, or a token waits at the counter until it (R59). */
    public void granted(Application application, Instant at) {
        var topic = application.kind() == Kind.TOKEN ? Topic.TOKEN_WAITS : Topic.APPLICATION_ENDING;
        send(application, new Notice(topic, List.of(at), refutable).telling(DeviceNotice.Kind.of(application.kind())));
    }

    /** @param place where to come to, empty when the realm has not said */
    public void rejected(Application application, Rejection rejection, String place) {
        var notice = new Notice(Topic.APPLICATION_REJECTED, List.of(place), links.plain());
        send(application, notice.saying(ApplicationWords.of(rejection, place)));
    }

    public void withdrawn(Application application, Why why) {
        var notice = new Notice(Topic.APPLICATION_WITHDRAWN, List.of(), links.plain());
        send(application, notice.saying(ApplicationWords.of(why)));
    }

    /** A method is registered and earlier ones have ended, or MFA has. */
    public void done(Application application) {
        var topic = application.kind() == Kind.REGISTER_AGAIN ? Topic.APPLICATION_USED : Topic.APPLICATION_ENDED;
        send(application, new Notice(topic, List.of(), links.plain()));
    }

    /** The window closed unused, or nobody came for the token. */
    public void closed(Application application) {
        var topic = application.kind() == Kind.TOKEN ? Topic.TOKEN_UNCOLLECTED : Topic.APPLICATION_CLOSED;
        send(application, new Notice(topic, List.of(), links.plain()));
    }

    /** Where "not me" leads to; empty where nobody knows the realm's address. */
    public Optional<String> refuteAddress() {
        return refutable.stream().map(Link::address).findFirst();
    }

    private void send(Application application, Notice notice) {
        notices.send(application.subject(), notice);
    }
}
