package io.torii.authenticators.gate;

import io.torii.keycloak.gate.RefusalPage;
import io.torii.keycloak.incident.Reference;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.events.Details;

/** Ends a sign-in on the page {@code torii-refused.ftl}, told to staff under the page's reference. */
record Refusal(AuthenticationFlowContext context) {
    void show(RefusalPage page, String error) {
        context.getEvent()
                .clone()
                .user(context.getUser())
                .detail(Details.REASON, page.why())
                .detail(Reference.DETAIL, page.reference().value())
                .error(error);
        context.forceChallenge(context.form().setAttribute("torii", page).createForm("torii-refused.ftl"));
    }
}
