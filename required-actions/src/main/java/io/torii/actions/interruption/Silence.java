package io.torii.actions.interruption;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;

/** Whether nobody would see a page: Keycloak would turn it into a refusal. */
record Silence(RequiredActionContext context) {
    private static final Pattern PAGELESS = Pattern.compile(".*/protocol/(saml|docker-v2)(/.*)?");

    boolean reigns() {
        return promptsNone() || withoutBrowser() || asksByProtocol();
    }

    private boolean promptsNone() {
        var prompt = context.getAuthenticationSession().getClientNote(OIDCLoginProtocol.PROMPT_PARAM);
        return prompt != null && Arrays.asList(prompt.split(" ", -1)).contains(OIDCLoginProtocol.PROMPT_VALUE_NONE);
    }

    /** The direct grant is the one way in on which Keycloak notes no path of a flow. */
    private boolean withoutBrowser() {
        return context.getAuthenticationSession().getAuthNote(AuthenticationProcessor.CURRENT_FLOW_PATH) == null;
    }

    /** The request of SAML itself may be passive or a program's, without leaving a note; that of Docker always is one. */
    private boolean asksByProtocol() {
        return PAGELESS.matcher(context.getUriInfo().getPath()).matches();
    }
}
