package io.torii.actions.securityinfo;

import io.torii.domain.method.MethodKind;
import io.torii.keycloak.enrollment.StopLink;
import io.torii.keycloak.notice.MethodNotices;
import io.torii.keycloak.notice.ToldMethod;
import java.time.temporal.ChronoUnit;
import org.keycloak.events.EventType;

/** What becomes of a change besides the change: an event, and a mail to every address (R2). */
record Told(Scene scene) {
    /** The mail says what was changed, and has a link to report it; the label is the method's. */
    void changed(String step, String what, MethodKind kind, String label) {
        noted(step);
        var now = scene.now().truncatedTo(ChronoUnit.SECONDS);
        var report = StopLink.method(scene.subject(), now).token(scene.session());
        MethodNotices.of(scene.session()).changed(scene.subject(), what, new ToldMethod(kind, label, now), report);
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
