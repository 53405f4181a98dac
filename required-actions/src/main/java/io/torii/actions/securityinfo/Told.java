package io.torii.actions.securityinfo;

import io.torii.keycloak.notice.MethodNotices;
import org.keycloak.events.EventType;

/** What becomes of a change besides the change: an event, and a mail to every address (R2). */
record Told(Scene scene) {
    /** The mail says what was changed. */
    void changed(String step, String what) {
        noted(step);
        MethodNotices.of(scene.session()).changed(scene.subject(), what);
    }

    /** An event alone. */
    void noted(String step) {
        scene.context()
                .getEvent()
                .clone()
                .event(EventType.CUSTOM_REQUIRED_ACTION)
                .user(scene.user())
                .detail("torii_step", step)
                .success();
    }
}
