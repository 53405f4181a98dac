package io.torii.actions.push;

import io.torii.keycloak.incident.Incident;
import io.torii.keycloak.policy.SettingException;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Errors;

/** Lets a registration in, and refuses while the realm's settings cannot be read. */
record Reception(RequiredActionContext context) {
    private static final Logger LOG = Logger.getLogger(Reception.class);

    void receive(Consumer<Registration> step) {
        Incident.contain(context, () -> readable(step));
    }

    private void readable(Consumer<Registration> step) {
        try {
            step.accept(new Registration(context));
        } catch (SettingException e) {
            LOG.errorf(
                    "Realm %s registers no authenticators: %s",
                    context.getRealm().getName(), e.getMessage());
            context.getEvent().user(context.getUser()).error(Errors.INVALID_CONFIG);
            if (!new Asked(context).byUser()) {
                // Asked again at the next sign-in: an administrator's mistake does not lock the user out.
                context.ignore();
                return;
            }
            new Answer(context).closed("torii-push-misconfigured");
        }
    }
}
