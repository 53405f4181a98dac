package io.torii.keycloak.enrollment;

import io.torii.domain.KeyPurpose;
import io.torii.domain.Subject;
import io.torii.keycloak.keys.MasterKeys;
import io.torii.keycloak.notice.Stop;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * What a link in a mail stops without signing in; signed, so that nothing is stored for it.
 *
 * @param subject whose
 * @param what what it stops
 * @param mark the instant that tells this one from others of its kind: when it becomes active, or when it was bound
 * @param until from when it stops nothing more
 */
public record StopLink(Subject subject, What what, Instant mark, Instant until) {
    private static final Duration REPORTED = Duration.ofDays(30);

    /** For a notice of this instant that somebody has added, changed or deleted a method. */
    public static StopLink method(Subject subject, Instant now) {
        return new StopLink(subject, What.METHOD, now, now.plus(REPORTED));
    }

    /** For a notice of this instant that somebody has signed in by phone. */
    public static StopLink byPhone(Subject subject, Instant now) {
        return new StopLink(subject, What.BY_PHONE, now, now.plus(REPORTED));
    }

    public String token(KeycloakSession session) {
        var text = String.join("\n", fields());
        var mac = MasterKeys.of(session)
                .of(subject.realm(), KeyPurpose.STOP)
                .current()
                .mac(fields());
        return encoded(text.getBytes(StandardCharsets.UTF_8)) + "." + encoded(mac);
    }

    /** What a mail about it carries. */
    public Stop stop(KeycloakSession session) {
        return new Stop(token(session), mark, until);
    }

    /** The link of this realm with that token; empty for anything that we have not signed. */
    static Optional<StopLink> read(KeycloakSession session, String token) {
        try {
            var parts = token.split("\\.", -1);
            var decoder = Base64.getUrlDecoder();
            var link = parse(new String(decoder.decode(parts[0]), StandardCharsets.UTF_8));
            return link.signed(session, decoder.decode(parts[1])) ? Optional.of(link) : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private boolean signed(KeycloakSession session, byte[] mac) {
        var here = session.getContext().getRealm().getId().equals(subject.realm());
        return here
                && MasterKeys.of(session)
                        .of(subject.realm(), KeyPurpose.STOP)
                        .verifying()
                        .anyMatch(key -> MessageDigest.isEqual(key.mac(fields()), mac));
    }

    private static StopLink parse(String text) {
        var fields = text.split("\n", -1);
        return new StopLink(
                new Subject(fields[0], fields[1]),
                What.valueOf(fields[2]),
                Instant.ofEpochSecond(Long.parseLong(fields[3])),
                Instant.ofEpochSecond(Long.parseLong(fields[4])));
    }

    private String[] fields() {
        return new String[] {
            subject.realm(),
            subject.user(),
            what.name(),
            String.valueOf(mark.getEpochSecond()),
            String.valueOf(until.getEpochSecond())
        };
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What can be stopped. */
    public enum What {
        /** An application that waits for its instant (R51). */
        APPLICATION,
        /** Methods that were bound with the password alone, while they are new (R4). */
        BINDING,
        /** A link with the identity service (R11); the mark is when it was made. */
        LINK,
        /** What was issued after a recovery by it; the mark is when that was. */
        RECOVERY,
        /** A Temporary Access Pass; the mark is when it was made. */
        PASS,
        /** An address that notices go to (R22); the mark is when it was confirmed. */
        ADDRESS,
        /** Nothing but whoever had an address removed or changed (R22, R91); the mark is when that was. */
        ADDRESS_LEFT,
        /** Nothing but whoever added, changed or deleted a method (R2, R9, R66); the mark is when the user was told. */
        METHOD,
        /** Nothing but whoever signed in by phone (R21); the mark is when that was. */
        BY_PHONE,
        /** Nothing but whoever knows the password (R89); the mark is when the user was told. */
        PASSWORD
    }
}
