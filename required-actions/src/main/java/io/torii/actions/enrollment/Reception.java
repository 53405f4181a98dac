package io.torii.actions.enrollment;

import io.torii.keycloak.policy.SettingException;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Errors;

/** Lets a visit in, and refuses while the realm's settings cannot be read. */
record Reception(RequiredActionContext context) {
    private static final Logger LOG = Logger.getLogger(Reception.class);

    void receive(Consumer<Visit> step) {
        try {
            step.accept(new Visit(context));
        } catch (SettingException e) {
            LOG.errorf("Realm %s shows no security info: %s", context.getRealm().getName(), e.getMessage());
            context.getEvent().user(context.getUser()).error(Errors.INVALID_CONFIG);
            new Answer(context).notice("torii-enroll-misconfigured");
        }
    }
}
