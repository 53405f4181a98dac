package io.torii.keycloak.webpush;

import io.torii.domain.Subject;
import io.torii.domain.push.DeviceNotice;
import io.torii.domain.push.PushRequest;
import java.time.Duration;
import java.time.Instant;

/**
 * That there is something to ask for.
 *
 * @param device whom it is for, one of the subject's
 * @param member what kind of thing, as the content of the notification names it
 * @param value which, without anything that is nobody else's business
 * @param expires when nothing is there any more
 */
record Hint(Subject subject, String device, String member, String value, Instant expires) {
    private static final Duration A_DAY = Duration.ofDays(1);

    static Hint of(PushRequest request) {
        var bound = request.bound();
        return new Hint(bound.subject(), bound.device(), "request", request.id().value(), request.expires());
    }

    static Hint of(Subject subject, String device, DeviceNotice.Kind kind, Instant now) {
        return new Hint(subject, device, "notice", kind.word(), now.plus(A_DAY));
    }

    String content() {
        return "{\"v\": 1, \"" + member + "\": \"" + value + "\"}";
    }

    /** Of hints with the same one the push service keeps the last. */
    String topic() {
        return member + " " + value + " " + device;
    }

    boolean expiredAt(Instant now) {
        return !now.isBefore(expires);
    }

    Duration remainingAt(Instant now) {
        return expiredAt(now) ? Duration.ZERO : Duration.between(now, expires);
    }
}
