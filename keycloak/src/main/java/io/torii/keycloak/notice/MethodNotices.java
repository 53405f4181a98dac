package io.torii.keycloak.notice;

import io.torii.domain.Subject;
import io.torii.domain.method.MethodKind;
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

    /** A method was added to others, with one of them (R9). */
    public void added(Subject subject, MethodKind kind) {
        notices.send(subject, new Notice(Topic.ADDED, List.of(), links.plain()).saying(name(kind)));
    }

    /** The user changed how the account is signed in to; the key says what (R2, R39). */
    public void changed(Subject subject, String what) {
        notices.send(subject, new Notice(Topic.CHANGED, List.of(), links.plain()).saying(what));
    }

    /** An administrator deleted a method (R66). */
    public void deleted(Subject subject) {
        notices.send(subject, new Notice(Topic.DELETED, List.of(), links.plain()));
    }

    /** Staff let the account register until then, whatever its past says (R4). */
    public void window(Subject subject, Instant until) {
        notices.send(
                subject, new Notice(Topic.WINDOW, List.of(until), links.plain()).saying("torii-mail-pass-not-you"));
    }

    /** Somebody signs in with the password and gives up at the second factor; the token reports it (R89). */
    public void passwordKnown(Subject subject, String report) {
        notices.send(
                subject, new Notice(Topic.PASSWORD_KNOWN, List.of(), links.with("torii-mail-known-report", report)));
    }

    private static String name(MethodKind kind) {
        return switch (kind) {
            case PHONE -> "torii-method-phone";
            case PUSH -> "torii-method-push";
            case APP -> "torii-method-app";
            case PASSKEY -> "torii-method-passkey";
            case SECURITY_KEY -> "torii-method-security-key";
            case RECOVERY_CODES -> "torii-method-recovery-codes";
            case BROKERED -> throw new IllegalArgumentException("nobody adds a provider's word");
        };
    }
}
