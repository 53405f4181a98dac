package io.torii.actions.application;

import io.torii.domain.application.Proof;
import io.torii.keycloak.enrollment.SecurityInfoAddress;
import io.torii.keycloak.incident.Incident;
import io.torii.keycloak.policy.SettingException;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Errors;
import org.keycloak.models.Constants;

/** Lets a visit in: not while the realm's settings cannot be read, and no active account without its factor (R14). */
record Reception(RequiredActionContext context) {
    private static final Logger LOG = Logger.getLogger(Reception.class);

    void show() {
        receive(() -> admit(Visit::show));
    }

    /** To leave takes nothing. */
    void act() {
        receive(() -> {
            if ("leave"
                    .equals(context.getHttpRequest().getDecodedFormParameters().getFirst("torii-act"))) {
                leave();
            } else {
                admit(Visit::act);
            }
        });
    }

    /** The end of the visit: back to where it was asked for. */
    private void leave() {
        context.getAuthenticationSession().setClientNote(Constants.KC_ACTION_STATUS, "success");
        context.success();
    }

    private void receive(Runnable step) {
        Incident.contain(context, () -> {
            try {
                step.run();
            } catch (SettingException e) {
                LOG.errorf(
                        "Realm %s takes no applications: %s", context.getRealm().getName(), e.getMessage());
                context.getEvent().clone().user(context.getUser()).error(Errors.INVALID_CONFIG);
                notice("torii-application-misconfigured");
            }
        });
    }

    private void admit(Consumer<Visit> step) {
        var bearing = Bearing.of(context);
        if (bearing.active() && bearing.proof() != Proof.FACTOR) {
            notice("torii-applying-confirm");
        } else {
            step.accept(new Visit(context, bearing));
        }
    }

    private void notice(String key) {
        var again = new SecurityInfoAddress(context.getSession()).address().toString();
        context.challenge(context.form()
                .setAttribute("torii", new NoticePage(key, again))
                .createForm("torii-applying-notice.ftl"));
    }
}
