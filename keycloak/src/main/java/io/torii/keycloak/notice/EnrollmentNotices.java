package io.torii.keycloak.notice;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.By;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.notice.Notice.Link;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.urls.UrlType;

/** What users are told about their way to MFA (R4, R51, R66, R76). */
public final class EnrollmentNotices {
    private static final List<String> KEEP_IN_MIND =
            List.of("torii-mail-keep-methods", "torii-mail-keep-phone", "torii-mail-keep-number", "torii-mail-keep-on");

    private final Notices notices;
    private final Optional<URI> realm;

    private EnrollmentNotices(Notices notices, Optional<URI> realm) {
        this.notices = notices;
        this.realm = realm;
    }

    /** Links lead to the realm of the session's context, at the address that its request came to. */
    public static EnrollmentNotices of(KeycloakSession session) {
        return new EnrollmentNotices(new Notices(session), address(session));
    }

    /** MFA will be active at this instant; the token stops it. */
    public void applied(Subject subject, Instant due, String stop) {
        notices.send(
                subject,
                new Notice(Topic.APPLIED, List.of(due), links(Optional.of(stop), "torii-mail-stop"))
                        .listing(KEEP_IN_MIND));
    }

    public void active(Subject subject, Instant since) {
        notices.send(
                subject,
                new Notice(Topic.ACTIVE, List.of(since), links(Optional.empty(), "torii-mail-stop"))
                        .listing(KEEP_IN_MIND));
    }

    /** An application is taken back, by whom. */
    public void withdrawn(Subject subject, By by) {
        notices.send(
                subject,
                new Notice(Topic.WITHDRAWN, List.of(), links(Optional.empty(), "torii-mail-stop")).saying(doer(by)));
    }

    /** From this instant on the user must have a second factor. */
    public void warned(Subject subject, Instant mandatory) {
        notices.send(subject, new Notice(Topic.WARNED, List.of(mandatory), links(Optional.empty(), "torii-mail-stop")));
    }

    /** The first method was bound with the password alone; the token removes it again. */
    public void firstMethod(Subject subject, Optional<String> stop) {
        notices.send(subject, new Notice(Topic.FIRST, List.of(), links(stop, "torii-mail-remove")));
    }

    /** A method was added to others, with one of them (R9). */
    public void methodAdded(Subject subject, MethodKind kind) {
        notices.send(
                subject,
                new Notice(Topic.ADDED, List.of(), links(Optional.empty(), "torii-mail-stop")).saying(name(kind)));
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

    /** An administrator deleted a method (R66). */
    public void methodDeleted(Subject subject) {
        notices.send(subject, new Notice(Topic.DELETED, List.of(), links(Optional.empty(), "torii-mail-stop")));
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

    private List<Link> links(Optional<String> token, String key) {
        return realm.stream()
                .flatMap(address -> Stream.concat(
                        token.map(each -> new Link(key, address + "/torii/stop?t=" + each)).stream(),
                        Stream.of(new Link("torii-mail-security-info", address + "/torii/security-info"))))
                .toList();
    }

    private static Optional<URI> address(KeycloakSession session) {
        try {
            var context = session.getContext();
            return Optional.of(context.getUri(UrlType.FRONTEND)
                    .getBaseUriBuilder()
                    .path("realms/{realm}")
                    .build(context.getRealm().getName()));
        } catch (RuntimeException e) {
            // A job has no request; only a server that is told its whole address knows it then.
            return Optional.empty();
        }
    }
}
