package io.torii.actions.gate;

import io.torii.keycloak.gate.RefusalPage;
import io.torii.keycloak.incident.Reference;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;

/** A refusal that the user can read the number of to staff, who look it up in the trace (R68). */
public record Refused(RequiredActionContext context) {
    public void show(RefusalPage page) {
        note(page);
        context.challenge(context.form().setAttribute("torii", page).createForm("torii-refused.ftl"));
    }

    /** The event alone, for what shows the page in a way of its own. */
    public void note(RefusalPage page) {
        context.getEvent()
                .clone()
                .user(context.getUser())
                .detail(Details.REASON, page.why())
                .detail(Reference.DETAIL, page.reference().value())
                .error(Errors.ACCESS_DENIED);
    }
}
