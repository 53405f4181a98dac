package io.torii.keycloak.notice;

import io.torii.domain.Subject;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** What users are told about their hardware tokens (R59); a serial number is no secret. */
public final class TokenNotices {
    private final Notices notices;
    private final NoticeLinks links;

    private TokenNotices(Notices notices, NoticeLinks links) {
        this.notices = notices;
        this.links = links;
    }

    /** Links lead to the realm of the session's context, at the address that its request came to. */
    public static TokenNotices of(KeycloakSession session) {
        return new TokenNotices(new Notices(session), NoticeLinks.of(session));
    }

    /** Staff have handed it out; it verifies nothing before its first code. */
    public void assigned(Subject subject, String serial) {
        notices.send(subject, new Notice(Topic.TOKEN_ASSIGNED, List.of(serial), links.plain()));
    }

    /** Its first code was typed at a counter. */
    public void proven(Subject subject, String serial) {
        notices.send(
                subject,
                new Notice(Topic.TOKEN_PROVEN, List.of(serial), links.plain()).saying("torii-mail-pass-not-you"));
    }
}
