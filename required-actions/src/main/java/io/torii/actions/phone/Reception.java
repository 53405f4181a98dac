package io.torii.actions.phone;

import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.phone.NumberPage;
import io.torii.keycloak.policy.SettingException;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Errors;

/** Lets a registration in, and refuses while the realm's settings cannot be read. */
record Reception(RequiredActionContext context) {
    private static final Logger LOG = Logger.getLogger(Reception.class);

    void receive(Consumer<Registration> step) {
        try {
            step.accept(new Registration(context));
        } catch (SettingException e) {
            LOG.errorf("Realm %s registers no phones: %s", context.getRealm().getName(), e.getMessage());
            context.getEvent().user(context.getUser()).error(Errors.INVALID_CONFIG);
            if (!new Asked(context).byUser()) {
                // Asked again at the next sign-in: an administrator's mistake does not lock the user out.
                context.ignore();
                return;
            }
            var problem = new CodePage.Problem("torii-code-misconfigured", "");
            var page = new NumberPage(List.of(), "", "", "", problem);
            context.challenge(context.form().setAttribute("torii", page).createForm("torii-phone-number.ftl"));
        }
    }
}
