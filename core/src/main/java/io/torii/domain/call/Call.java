package io.torii.domain.call;

import io.torii.domain.Subject;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.delivery.DeliveryId;
import java.time.Duration;
import java.time.Instant;

/**
 * A call that somebody asked for and that has not ended.
 *
 * @param id of the delivery; it names the call in the addresses that the vendor calls, and nobody guesses it
 * @param bound what its end is good for
 * @param script what it says and asks for
 * @param opened when
 * @param expires from this instant on no key counts
 */
public record Call(DeliveryId id, Bound bound, Script script, Instant opened, Instant expires) {
    /** It rings for 45 s at most, and is hung up three minutes after it was answered. */
    private static final Duration LONGEST = Duration.ofMinutes(4);

    /** How long the line of an account is taken by it: its telephone may ring longer than keys count. */
    public Duration occupies() {
        var life = Duration.between(opened, expires);
        return life.compareTo(LONGEST) > 0 ? life : LONGEST;
    }

    /** Until when it is hung up at the latest. */
    public Instant hungUpBy() {
        return opened.plus(occupies());
    }

    /** Whether the line may be another call's by then. */
    public boolean hungUpAt(Instant now) {
        return !now.isBefore(hungUpBy());
    }

    public boolean expiredAt(Instant now) {
        return !now.isBefore(expires);
    }

    /** What is left of its life, never negative. */
    public Duration remainingAt(Instant now) {
        return expiredAt(now) ? Duration.ZERO : Duration.between(now, expires);
    }

    /**
     * What a call is bound to.
     *
     * @param subject whose
     * @param purpose what for
     * @param target the credential that is called, or the sealed number that is being proven
     * @param client Keycloak's id of the client that the sign-in leads to
     * @param signIn names the authentication session and tab that began it; nobody else may finish (R97)
     */
    public record Bound(Subject subject, CodePurpose purpose, String target, String client, String signIn) {
        public Bound {
            if (target == null || target.isBlank()) {
                throw new IllegalArgumentException("a call needs a target");
            }
        }
    }
}
