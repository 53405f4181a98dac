package io.torii.endpoints.enrollment;

import io.torii.keycloak.Providers;
import io.torii.keycloak.RealmCookie;
import io.torii.keycloak.enrollment.SecurityInfoAddress;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.OAuth2Constants;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.oidc.OIDCLoginProtocolService;
import org.keycloak.protocol.oidc.utils.PkceUtils;

/** The two requests that lead to Security info, made for the realm's own client. */
record Visit(KeycloakSession session) {
    static final String STATE = "TORII_SECURITY_INFO";

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Duration A_SIGN_IN_AND_FIVE_MINUTES = Duration.ofMinutes(35);

    /** The sign-in itself. */
    Response signIn(Optional<ClientModel> back, Optional<String> language) {
        var state = PkceUtils.generateCodeVerifier();
        var request = request("signed-in", back).queryParam(OAuth2Constants.STATE, state);
        language.ifPresent(tag -> request.queryParam(OAuth2Constants.UI_LOCALES_PARAM, tag));
        return Response.seeOther(request.build()).cookie(cookie(state)).build();
    }

    /** The page, in the session that the sign-in made. */
    Response open(Optional<ClientModel> back) {
        var request = request("left", back)
                .queryParam(OAuth2Constants.STATE, PkceUtils.generateCodeVerifier())
                .queryParam(Constants.KC_ACTION, Providers.SECURITY_INFO);
        return Response.seeOther(request.build()).build();
    }

    /** A client of this realm, never an address: nobody is sent elsewhere by a link to here. */
    Optional<ClientModel> back(String client) {
        return Optional.ofNullable(client)
                .map(session.getContext().getRealm()::getClientByClientId)
                .filter(ClientModel::isEnabled);
    }

    Optional<String> language(String tag) {
        return Optional.ofNullable(tag).filter(typed -> LANGUAGE.matcher(typed).matches());
    }

    private UriBuilder request(String end, Optional<ClientModel> back) {
        var realm = session.getContext().getRealm();
        var client = realm.getClientByClientId(Providers.SECURITY_INFO_CLIENT);
        if (client == null || !client.isEnabled()) {
            throw new NotFoundException();
        }
        return OIDCLoginProtocolService.authUrl(session.getContext().getUri().getBaseUriBuilder())
                .resolveTemplate("realm", realm.getName())
                .queryParam(OAuth2Constants.CLIENT_ID, client.getClientId())
                .queryParam(OAuth2Constants.RESPONSE_TYPE, OAuth2Constants.CODE)
                .queryParam(OAuth2Constants.SCOPE, OAuth2Constants.SCOPE_OPENID)
                .queryParam(OAuth2Constants.REDIRECT_URI, "{redirect}")
                .resolveTemplate("redirect", redirect(end, back))
                // Nobody keeps the verifier, so nobody can turn the code into a token.
                .queryParam(
                        OAuth2Constants.CODE_CHALLENGE,
                        PkceUtils.encodeCodeChallenge(
                                PkceUtils.generateCodeVerifier(), OAuth2Constants.PKCE_METHOD_S256))
                .queryParam(OAuth2Constants.CODE_CHALLENGE_METHOD, OAuth2Constants.PKCE_METHOD_S256)
                .queryParam(OIDCLoginProtocol.RESPONSE_MODE_PARAM, "query");
    }

    private String redirect(String end, Optional<ClientModel> back) {
        var address = new SecurityInfoAddress(session).builder().path(end);
        back.ifPresent(client -> address.queryParam("client", "{client}"));
        return back.map(client -> address.build(client.getClientId()))
                .orElseGet(address::build)
                .toString();
    }

    private NewCookie cookie(String state) {
        return new RealmCookie(session, STATE, "torii/security-info", A_SIGN_IN_AND_FIVE_MINUTES).of(state);
    }
}
