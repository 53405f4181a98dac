package io.torii.keycloak.notice;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.By;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/** What users are told about their way to MFA (R51, R76). */
public final class EnrollmentNotices {
    private static final List<String> KEEP_IN_MIND =
            List.of("torii-mail-keep-methods", "torii-mail-keep-phone", "torii-mail-keep-number", "torii-mail-keep-on");

    private final Notices notices;
    private final NoticeLinks links;

    private EnrollmentNotices(Notices notices, NoticeLinks links) {
        this.notices = notices;
        this.links = links;
    }

    /** Links lead to the realm of the session's context, at the address that its request came to. */
    public static EnrollmentNotices of(KeycloakSession session) {
        return new EnrollmentNotices(new Notices(session), NoticeLinks.of(session));
    }

    /** MFA will be active at this instant; the token stops it. */
    public void applied(Subject subject, Instant due, String stop) {
        var calendar =
                links.to("torii-mail-calendar", "/torii/security-info/activation.ics?at=" + due.getEpochSecond());
        var all = Stream.concat(links.with("torii-mail-stop", stop).stream(), calendar.stream());
        notices.send(subject, new Notice(Topic.APPLIED, List.of(due), all.toList()).listing(KEEP_IN_MIND));
    }

    public void active(Subject subject, Instant since) {
        notices.send(subject, new Notice(Topic.ACTIVE, List.of(since), links.plain()).listing(KEEP_IN_MIND));
    }

    /** An application is taken back, by whom. */
    public void withdrawn(Subject subject, By by) {
        notices.send(subject, new Notice(Topic.WITHDRAWN, List.of(), links.plain()).saying(doer(by)));
    }

    /** From this instant on the user must have a second factor. */
    public void warned(Subject subject, Instant mandatory) {
        notices.send(subject, new Notice(Topic.WARNED, List.of(mandatory), links.plain()));
    }

    private static String doer(By by) {
        return switch (by) {
            case USER -> "torii-mail-withdrawn-by-user";
            case STAFF -> "torii-mail-withdrawn-by-staff";
            case LINK -> "torii-mail-withdrawn-by-link";
            case REPORT -> "torii-mail-withdrawn-by-report";
            case REALM -> "torii-mail-withdrawn-by-realm";
            case TIME -> "torii-mail-withdrawn-by-time";
        };
    }
}
