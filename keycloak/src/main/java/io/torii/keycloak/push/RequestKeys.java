package io.torii.keycloak.push;

import io.torii.domain.Subject;
import io.torii.domain.push.PushId;
import io.torii.keycloak.Kept;

/** What the records of a request are found by. */
final class RequestKeys {
    private RequestKeys() {}

    static String waiting(Subject subject, PushId id) {
        return Kept.key("push.request", subject.realm(), subject.user(), id.value());
    }

    static String outcome(Subject subject, PushId id) {
        return Kept.key("push.outcome", subject.realm(), subject.user(), id.value());
    }

    /** Of this device, and nobody else's. */
    static String over(Subject subject, PushId id, String device) {
        return Kept.key("push.over", subject.realm(), subject.user(), id.value(), device);
    }
}
