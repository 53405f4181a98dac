package io.torii.keycloak.call;

import io.torii.domain.Subject;
import io.torii.domain.call.Call;
import io.torii.domain.delivery.DeliveryId;
import io.torii.keycloak.Kept;
import io.torii.port.call.Calls;
import io.torii.port.call.Calls.Stage;
import java.time.Duration;

/** What the records of a call are found by, and for how long. */
final class CallKeys {
    private CallKeys() {}

    static String line(Subject subject) {
        return Kept.key("call.line", subject.realm(), subject.user());
    }

    static String open(String realm, DeliveryId id) {
        return Kept.key("call.open", realm, id.value());
    }

    static String reached(Call call, String line, Stage stage) {
        return Kept.key("call.reached", realm(call), call.id().value(), line, stage.name());
    }

    static String left(Call call) {
        return Kept.key("call.left", realm(call), call.id().value());
    }

    static String over(String realm, DeliveryId id) {
        return Kept.key("call.over", realm, id.value());
    }

    static String end(String realm, DeliveryId id) {
        return Kept.key("call.end", realm, id.value());
    }

    static String unanswered(Subject subject, int place) {
        return Kept.key("call.unanswered", subject.realm(), subject.user(), String.valueOf(place));
    }

    static String rest(Subject subject) {
        return Kept.key("call.rest", subject.realm(), subject.user());
    }

    /** How long what is known of a call is kept. */
    static Duration remembered(Call call) {
        return Duration.between(call.opened(), call.expires()).plus(Calls.REMEMBERED);
    }

    private static String realm(Call call) {
        return call.bound().subject().realm();
    }
}
