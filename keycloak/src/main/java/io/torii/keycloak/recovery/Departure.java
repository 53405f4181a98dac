package io.torii.keycloak.recovery;

import io.torii.keycloak.policy.RealmPolicy;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.keycloak.OAuth2Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.oidc.utils.PkceUtils;

/** The request that takes a browser to the service. */
record Departure(KeycloakSession session, IdentityService service) {
    /** A fresh sign-in there is asked for, and the answer says when it was. */
    URI address(Errand errand) {
        var address = UriBuilder.fromUri(service.config().getAuthorizationUrl());
        var parameters = parameters(errand);
        parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.buildFromMap(parameters);
    }

    private Map<String, Object> parameters(Errand errand) {
        var secrets = errand.secrets();
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put(OAuth2Constants.RESPONSE_TYPE, OAuth2Constants.CODE);
        parameters.put(OAuth2Constants.CLIENT_ID, service.config().getClientId());
        parameters.put(
                OAuth2Constants.REDIRECT_URI,
                new RecoveryAddress(session).verified().toString());
        parameters.put(OAuth2Constants.SCOPE, OAuth2Constants.SCOPE_OPENID);
        parameters.put(OAuth2Constants.STATE, secrets.state());
        parameters.put(OIDCLoginProtocol.NONCE_PARAM, secrets.nonce());
        parameters.put(
                OAuth2Constants.CODE_CHALLENGE,
                PkceUtils.encodeCodeChallenge(secrets.verifier(), OAuth2Constants.PKCE_METHOD_S256));
        parameters.put(OAuth2Constants.CODE_CHALLENGE_METHOD, OAuth2Constants.PKCE_METHOD_S256);
        parameters.put(OIDCLoginProtocol.PROMPT_PARAM, OIDCLoginProtocol.PROMPT_VALUE_LOGIN);
        parameters.put(OIDCLoginProtocol.MAX_AGE_PARAM, "0");
        parameters.put(OAuth2Constants.UI_LOCALES_PARAM, language());
        var levels = RealmPolicy.of(session.getContext().getRealm()).get(RecoverySettings.LEVELS);
        if (!levels.isEmpty()) {
            parameters.put(OIDCLoginProtocol.ACR_PARAM, String.join(" ", levels));
        }
        return parameters;
    }

    private String language() {
        return session.getContext().resolveLocale(null).toLanguageTag();
    }
}
