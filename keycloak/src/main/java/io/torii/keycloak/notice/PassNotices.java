package io.torii.keycloak.notice;

import io.torii.domain.Subject;
import io.torii.domain.accesspass.PassTerm;
import io.torii.domain.push.DeviceNotice;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** What users are told about their Temporary Access Passes; never the pass (R8). */
public final class PassNotices {
    private static final String NOT_YOU = "torii-mail-pass-not-you";

    private final Notices notices;
    private final NoticeLinks links;

    private PassNotices(Notices notices, NoticeLinks links) {
        this.notices = notices;
        this.links = links;
    }

    /** Links lead to the realm of the session's context, at the address that its request came to. */
    public static PassNotices of(KeycloakSession session) {
        return new PassNotices(new Notices(session), NoticeLinks.of(session));
    }

    /** A pass was made that can be used in this time; the link takes it back without signing in. */
    public void issued(Subject subject, PassTerm term, Stop stop) {
        notices.send(
                subject,
                new Notice(
                                Topic.PASS_ISSUED,
                                List.of(term.start(), term.end()),
                                links.with("torii-mail-pass-stop", stop.token()))
                        .saying(NOT_YOU)
                        .telling(DeviceNotice.Kind.PASS, stop));
    }

    /** It was accepted: methods are being registered. */
    public void used(Subject subject) {
        notices.send(subject, new Notice(Topic.PASS_USED, List.of(), links.plain()).saying(NOT_YOU));
    }

    /** Too many wrong ones were typed. */
    public void ended(Subject subject) {
        notices.send(subject, new Notice(Topic.PASS_ENDED, List.of(), links.plain()).saying(NOT_YOU));
    }

    /** Staff took it back. */
    public void revoked(Subject subject) {
        notices.send(subject, new Notice(Topic.PASS_REVOKED, List.of(), links.plain()));
    }

    /** Methods from before a visit with a pass, or with an approved application, have ended (R37). */
    public void former(Subject subject) {
        notices.send(subject, new Notice(Topic.FORMER, List.of(), links.plain()).saying(NOT_YOU));
    }
}
