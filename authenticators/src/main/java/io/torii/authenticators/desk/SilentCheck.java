package io.torii.authenticators.desk;

import java.util.Arrays;
import java.util.Set;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;

/**
 * Whether nobody will see the page. Keycloak runs an authenticator before it throws the page of a {@code prompt=none}
 * request away, and a SAML request may be passive without leaving a note: in both cases nothing is sent before
 * somebody presses a button.
 */
public record SilentCheck(AuthenticationFlowContext context) {
    private static final Set<String> SAML = Set.of("SAMLRequest", "SAMLart");

    public boolean silent() {
        return promptsNone() || isSamlRequest();
    }

    private boolean promptsNone() {
        var prompt = context.getAuthenticationSession().getClientNote(OIDCLoginProtocol.PROMPT_PARAM);
        return prompt != null && Arrays.asList(prompt.split(" ", -1)).contains("none");
    }

    private boolean isSamlRequest() {
        var request = context.getHttpRequest();
        var form = request.getDecodedFormParameters();
        return SAML.stream()
                .anyMatch(name -> request.getUri().getQueryParameters().containsKey(name)
                        || (form != null && form.containsKey(name)));
    }
}
