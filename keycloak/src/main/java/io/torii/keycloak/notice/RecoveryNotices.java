package io.torii.keycloak.notice;

import io.torii.domain.Subject;
import io.torii.domain.push.DeviceNotice;
import java.time.Instant;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** What users are told about recovery by identity verification (R11); never what was issued. */
public final class RecoveryNotices {
    private final Notices notices;
    private final NoticeLinks links;

    private RecoveryNotices(Notices notices, NoticeLinks links) {
        this.notices = notices;
        this.links = links;
    }

    /** Links lead to the realm of the session's context, at the address that its request came to. */
    public static RecoveryNotices of(KeycloakSession session) {
        return new RecoveryNotices(new Notices(session), NoticeLinks.of(session));
    }

    /** The account was linked and counts from this instant on; the stop link takes it away again. */
    public void linked(Subject subject, Instant counts, Stop stop) {
        notices.send(
                subject,
                new Notice(Topic.LINKED, List.of(counts), links.with("torii-mail-unlink", stop.token()))
                        .telling(DeviceNotice.Kind.LINK, stop));
    }

    /** The link is no more, by the user's own hand or because it was young. */
    public void unlinked(Subject subject, boolean byOwner) {
        var why = byOwner ? "torii-mail-unlinked-by-user" : "torii-mail-unlinked-young";
        notices.send(subject, new Notice(Topic.UNLINKED, List.of(), links.plain()).saying(why));
    }

    /** Somebody proved at the service to be the owner, and was given this at the mark of the link that ends it. */
    public void recovered(Subject subject, String what, Stop stop) {
        notices.send(
                subject,
                new Notice(Topic.RECOVERED, List.of(stop.mark()), links.with("torii-mail-not-me", stop.token()))
                        .saying(what)
                        .telling(DeviceNotice.Kind.RECOVERY, stop));
    }
}
