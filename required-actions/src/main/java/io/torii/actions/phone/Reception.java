package io.torii.actions.phone;

import io.torii.actions.demand.Asked;
import io.torii.actions.demand.StandingAside;
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

    void show() {
        var aside = new StandingAside(context);
        if (!aside.goesOn()) {
            receive(Registration::show, aside::whenShown);
        }
    }

    void act() {
        receive(Registration::act, new StandingAside(context)::whenPosted);
    }

    private void receive(Consumer<Registration> step, Runnable aside) {
        try {
            step.accept(new Registration(context));
        } catch (SettingException e) {
            LOG.errorf("Realm %s registers no phones: %s", context.getRealm().getName(), e.getMessage());
            context.getEvent().clone().user(context.getUser()).error(Errors.INVALID_CONFIG);
            if (!new Asked(context).byUser()) {
                aside.run();
                return;
            }
            var problem = new CodePage.Problem("torii-code-misconfigured", "");
            var page = new NumberPage(List.of(), NumberPage.Typed.NOTHING, "", false, List.of(), problem);
            context.challenge(context.form().setAttribute("torii", page).createForm("torii-phone-number.ftl"));
        }
    }
}
