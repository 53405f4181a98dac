package io.torii.authenticators.desk;

import io.torii.keycloak.code.CodePage;
import org.keycloak.authentication.AuthenticationFlowContext;

/** A page that says why this sign-in does not go on, and nothing else. */
public record Refusal(AuthenticationFlowContext context) {
    /**
     * Shows it.
     *
     * @param error what the event is called
     * @param key why, as a message key
     */
    public void show(String error, String key) {
        context.getEvent().user(context.getUser()).error(error);
        var page = CodePage.refusal(key);
        context.forceChallenge(context.form().setAttribute("torii", page).createForm("torii-code.ftl"));
    }
}
