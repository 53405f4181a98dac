package io.torii.domain.push;

import java.time.Instant;
import java.util.Locale;

/**
 * What has begun on an account without its devices being asked, told to each of them so that its owner can stop it (R12, R22).
 *
 * @param kind what it is
 * @param mark tells it from others of its kind, 1 to 40 characters of base64url
 * @param at since when
 */
public record DeviceNotice(Kind kind, String mark, Instant at) {
    public DeviceNotice {
        if (!mark.matches("[A-Za-z0-9_-]{1,40}")) {
            throw new IllegalArgumentException("a notice's mark has 1 to 40 characters of base64url");
        }
    }

    /** What a device names it by. */
    public String id() {
        return kind.word() + "." + mark;
    }

    /** What is told, as it is called in the protocol. */
    public enum Kind {
        /** Somebody has applied to register again. */
        APPLICATION,
        /** Somebody has applied to end MFA, or to be exempt from it. */
        ENDING,
        /** A Temporary Access Pass can be used. */
        PASS,
        /** The account was linked for recovery, and the link does not count yet. */
        LINK,
        /** Somebody proved at the identity service to be the owner, and was given a pass or a password. */
        RECOVERY,
        /** Somebody knows the password and not the second factor. */
        PASSWORD;

        /** What an application of this kind is told as. */
        public static Kind of(io.torii.domain.application.Kind application) {
            return application.ends() ? ENDING : APPLICATION;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
