package io.torii.keycloak.notice;

import io.torii.domain.Subject;
import io.torii.domain.push.DeviceNotice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** What users are told about their methods (R4, R9, R66). */
public final class MethodNotices {
    private final Notices notices;
    private final NoticeLinks links;

    private MethodNotices(Notices notices, NoticeLinks links) {
        this.notices = notices;
        this.links = links;
    }

    /** Links lead to the realm of the session's context, at the address that its request came to. */
    public static MethodNotices of(KeycloakSession session) {
        return new MethodNotices(new Notices(session), NoticeLinks.of(session));
    }

    /** The first method was bound with the password alone; the token removes it again. */
    public void first(Subject subject, Optional<String> stop) {
        var all = stop.map(token -> links.with("torii-mail-remove", token)).orElseGet(links::plain);
        notices.send(subject, new Notice(Topic.FIRST, List.of(), all));
    }

    /** A method was added to others, with one of them (R9); the token reports it. */
    public void added(Subject subject, ToldMethod method, String report) {
        notices.send(subject, notice(Topic.ADDED, method, report).saying(method.paragraphs()));
    }

    /** The user changed how the account is signed in to; the key says what (R2, R39), the token reports it. */
    public void changed(Subject subject, String what, ToldMethod method, String report) {
        notices.send(subject, notice(Topic.CHANGED, method, report).saying(method.paragraphs(what)));
    }

    /** An administrator deleted a method (R66); the token reports it. */
    public void deleted(Subject subject, ToldMethod method, String report) {
        notices.send(subject, notice(Topic.DELETED, method, report).saying(method.paragraphs()));
    }

    /** Somebody signed in by this phone, and the account has something stronger (R21); the token reports it. */
    public void usedPhone(Subject subject, ToldMethod phone, String report) {
        notices.send(subject, notice(Topic.BY_PHONE, phone, report).saying(phone.paragraphs()));
    }

    /** Staff let the account register until then, whatever its past says (R4). */
    public void window(Subject subject, Instant until) {
        notices.send(
                subject, new Notice(Topic.WINDOW, List.of(until), links.plain()).saying("torii-mail-pass-not-you"));
    }

    /** Somebody signs in with the password and gives up at the second factor; the link reports it (R89). */
    public void passwordKnown(Subject subject, Stop report) {
        notices.send(
                subject,
                new Notice(Topic.PASSWORD_KNOWN, List.of(), links.with("torii-mail-known-report", report.token()))
                        .telling(DeviceNotice.Kind.PASSWORD, report));
    }

    private Notice notice(Topic topic, ToldMethod method, String report) {
        return new Notice(topic, method.arguments(), links.with("torii-mail-method-report", report));
    }
}
