package io.torii.domain.binding;

import io.torii.domain.MacKey;
import io.torii.domain.Subject;
import io.torii.domain.code.OneTimeCode;
import java.time.Duration;
import java.time.Instant;

/**
 * A code that was mailed in one sign-in. Nothing of it is stored: it is derived whenever it is needed (R6).
 *
 * @param subject whose
 * @param signIn the sign-in that it is good for
 * @param address where it went
 * @param opened when
 */
public record MailChallenge(Subject subject, String signIn, String address, Instant opened) {
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final int DIGITS = 6;

    public OneTimeCode code(MacKey key) {
        return OneTimeCode.of(
                key,
                DIGITS,
                "binding.mailed",
                subject.realm(),
                subject.user(),
                signIn,
                address,
                String.valueOf(opened.getEpochSecond()));
    }

    public boolean expiredAt(Instant now) {
        return !now.isBefore(opened.plus(LIFE));
    }

    @Override
    public String toString() {
        return "MailChallenge[" + opened + "]";
    }
}
