package io.torii.domain.push;

import io.torii.domain.Subject;
import java.time.Duration;
import java.time.Instant;

/**
 * A request that waits for its number.
 *
 * @param id drawn at random
 * @param bound what an answer is good for
 * @param scene what the phone shows
 * @param number in the page of the browser that began, and here
 * @param opened when
 * @param expires from this instant on an answer is late
 */
public record PushRequest(PushId id, Bound bound, Scene scene, MatchNumber number, Instant opened, Instant expires) {
    public boolean expiredAt(Instant now) {
        return !now.isBefore(expires);
    }

    /** What is left of its life, never negative. */
    public Duration remainingAt(Instant now) {
        return expiredAt(now) ? Duration.ZERO : Duration.between(now, expires);
    }

    /** What this answer makes of it, where it comes in time and first. */
    public PushOutcome judge(PushAnswer answer) {
        return switch (answer.decision()) {
            case APPROVE -> number.matches(answer.typed()) ? PushOutcome.APPROVED : PushOutcome.WRONG_NUMBER;
            case DENY -> PushOutcome.DENIED;
            case REPORT -> PushOutcome.REPORTED;
        };
    }

    /**
     * What an answer is bound to.
     *
     * @param subject whose
     * @param device the device id that is asked, see the authenticator protocol
     * @param purpose what for
     * @param client Keycloak's id of the client that the sign-in leads to
     * @param signIn names the authentication session and tab that began it; nobody else may finish (R97)
     */
    public record Bound(Subject subject, String device, PushPurpose purpose, String client, String signIn) {}

    /**
     * What the phone shows of the browser that began.
     *
     * @param application the client's name in the user's language
     * @param browser what it calls itself, such as "Firefox on Linux"
     * @param place about where, or empty; decides nothing (R34)
     * @param address shortened
     * @param origin a keyed digest that tells browsers apart; never shown
     */
    public record Scene(String application, String browser, String place, String address, String origin) {}
}
