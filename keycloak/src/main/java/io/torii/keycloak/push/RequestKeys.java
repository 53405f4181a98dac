package io.torii.keycloak.push;

import io.torii.domain.Subject;
import io.torii.domain.push.PushId;

/** What the records of a request are found by. */
final class RequestKeys {
    private RequestKeys() {}

    static String waiting(Subject subject, PushId id) {
        return Kept.key("request", subject.realm(), subject.user(), id.value());
    }

    static String outcome(Subject subject, PushId id) {
        return Kept.key("outcome", subject.realm(), subject.user(), id.value());
    }

    /** Of this device, and nobody else's. */
    static String over(Subject subject, PushId id, String device) {
        return Kept.key("over", subject.realm(), subject.user(), id.value(), device);
    }
}
