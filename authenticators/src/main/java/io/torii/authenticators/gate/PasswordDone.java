package io.torii.authenticators.gate;

import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.services.util.ResolveRelative;

/** The last page: the sign-in that the reset began from goes on at its start, any other place is left. */
record PasswordDone(AuthenticationFlowContext context) {
    private static final String TEMPLATE = "torii-password-done.ftl";

    Response page() {
        var signIn = context.getAuthenticationSession();
        if (signIn.getRedirectUri() != null) {
            return context.form()
                    .setAttribute("torii", new PasswordDonePage(true, ""))
                    .createForm(TEMPLATE);
        }
        var client = signIn.getClient();
        var home = client.getBaseUrl() == null || client.getBaseUrl().isBlank()
                ? ""
                : ResolveRelative.resolveRelativeUri(context.getSession(), client.getRootUrl(), client.getBaseUrl());
        var page = context.form()
                .setAttribute("torii", new PasswordDonePage(false, home))
                .setDetachedAuthSession()
                .createForm(TEMPLATE);
        new AuthenticationSessionManager(context.getSession())
                .removeAuthenticationSession(context.getRealm(), signIn, true);
        return page;
    }
}
