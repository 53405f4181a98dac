package io.torii.actions.push;

import io.torii.actions.demand.Asked;
import io.torii.actions.demand.StandingAside;
import io.torii.keycloak.incident.Incident;
import io.torii.keycloak.policy.SettingException;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Errors;

/**
 * Lets a registration in, and refuses while the realm's settings cannot be read. What an administrator demanded is then
 * left for the next sign-in: a mistake in a setting does not lock the user out.
 */
record Reception(RequiredActionContext context) {
    private static final Logger LOG = Logger.getLogger(Reception.class);

    void show() {
        var aside = new StandingAside(context);
        if (!aside.goesOn()) {
            receive(Registration::show, aside::whenShown);
        }
    }

    void act() {
        receive(Registration::act, new StandingAside(context)::whenPosted);
    }

    private void receive(Consumer<Registration> step, Runnable leaving) {
        Incident.contain(context, () -> {
            try {
                step.accept(new Registration(context));
            } catch (SettingException e) {
                refuse(e, leaving);
            }
        });
    }

    private void refuse(SettingException mistake, Runnable leaving) {
        LOG.errorf(
                "Realm %s registers no authenticators: %s", context.getRealm().getName(), mistake.getMessage());
        context.getEvent().clone().user(context.getUser()).error(Errors.INVALID_CONFIG);
        if (new Asked(context).byUser()) {
            new Answer(context).closed("torii-push-misconfigured");
        } else {
            leaving.run();
        }
    }
}
