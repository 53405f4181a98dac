package io.torii.domain.staff;

import io.torii.domain.gate.Factor;
import io.torii.domain.gate.Purpose;
import io.torii.domain.method.MethodKind;
import java.time.Duration;
import java.time.Instant;

/**
 * With what staff act (R7).
 *
 * @param methods which second factors are taken
 * @param age how old one may be, 1 to 60 minutes
 */
public record StaffPolicy(Taken methods, Duration age) {
    private static final Duration LEAST = Duration.ofMinutes(1);
    private static final Duration MOST = Duration.ofMinutes(60);

    /** After the range, by which it is checked. */
    public static final StaffPolicy DEFAULT = new StaffPolicy(Taken.PHISHING_RESISTANT, Duration.ofMinutes(10));

    public StaffPolicy {
        if (age.compareTo(LEAST) < 0 || age.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("age must be 1 to 60 minutes, was " + age);
        }
    }

    /** Whether it is of a kind that staff may have: what a device was let in with was never about this. */
    boolean takes(Factor factor) {
        return factor.purpose() != Purpose.DEVICE && methods.accepts(factor.kind());
    }

    boolean fresh(Factor factor, Instant now) {
        return !now.isAfter(factor.at().plus(age));
    }

    /** Which second factors are taken from staff; a text or a call never is. */
    public enum Taken {
        PHISHING_RESISTANT,
        /** These, and what an authenticator on a phone says or shows. */
        APP;

        boolean accepts(MethodKind kind) {
            return switch (kind) {
                case SECURITY_KEY, PASSKEY -> true;
                case PUSH, APP -> this == APP;
                case PHONE, RECOVERY_CODES, BROKERED -> false;
            };
        }
    }
}
