package io.torii.endpoints.page;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.OAuth2Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.oidc.OIDCLoginProtocolService;
import org.keycloak.protocol.oidc.utils.PkceUtils;

/**
 * A sign-in that a page of ours begins for one of the realm's own clients.
 *
 * @param client the client's id; one that is not there or switched off is not found
 */
public record SignInRequest(KeycloakSession session, String client) {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    /** The request that ends at this address of ours. */
    public UriBuilder to(String redirect) {
        var realm = session.getContext().getRealm();
        var own = realm.getClientByClientId(client);
        if (own == null || !own.isEnabled()) {
            throw new NotFoundException();
        }
        return OIDCLoginProtocolService.authUrl(session.getContext().getUri().getBaseUriBuilder())
                .resolveTemplate("realm", realm.getName())
                .queryParam(OAuth2Constants.CLIENT_ID, client)
                .queryParam(OAuth2Constants.RESPONSE_TYPE, OAuth2Constants.CODE)
                .queryParam(OAuth2Constants.SCOPE, OAuth2Constants.SCOPE_OPENID)
                .queryParam(OAuth2Constants.REDIRECT_URI, "{redirect}")
                .resolveTemplate("redirect", redirect)
                // Nobody keeps the verifier, so nobody can turn the code into a token.
                .queryParam(
                        OAuth2Constants.CODE_CHALLENGE,
                        PkceUtils.encodeCodeChallenge(
                                PkceUtils.generateCodeVerifier(), OAuth2Constants.PKCE_METHOD_S256))
                .queryParam(OAuth2Constants.CODE_CHALLENGE_METHOD, OAuth2Constants.PKCE_METHOD_S256)
                .queryParam(OIDCLoginProtocol.RESPONSE_MODE_PARAM, "query");
    }

    /** The language that a link names, as Keycloak's own pages take it; empty for what is no language. */
    public static Optional<String> language(String tag) {
        return Optional.ofNullable(tag).filter(typed -> LANGUAGE.matcher(typed).matches());
    }
}
