package io.torii.authenticators.gate;

import io.torii.keycloak.ClientName;
import io.torii.keycloak.ThemeWords;
import org.keycloak.authentication.AuthenticationFlowContext;

/** The client that a sign-in leads to, as its page calls it. */
record ShownClient(AuthenticationFlowContext context) {
    String name() {
        var session = context.getSession();
        var client = context.getAuthenticationSession().getClient();
        var language = session.getContext().resolveLocale(context.getUser());
        return new ClientName(new ThemeWords(session), client).shown(language);
    }
}
