package io.torii.endpoints.enrollment;

import io.torii.endpoints.page.SignInRequest;
import io.torii.keycloak.Providers;
import io.torii.keycloak.RealmCookie;
import io.torii.keycloak.enrollment.SecurityInfoAddress;
import io.torii.keycloak.gate.TriedMethod;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.OAuth2Constants;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.utils.PkceUtils;

/** The two requests that lead to Security info, made for the realm's own client. */
record Visit(KeycloakSession session) {
    static final String STATE = "TORII_SECURITY_INFO";

    private static final Duration A_SIGN_IN_AND_FIVE_MINUTES = Duration.ofMinutes(35);

    /** The sign-in itself. */
    Response signIn(Optional<ClientModel> back, Optional<String> language) {
        var state = PkceUtils.generateCodeVerifier();
        var request = request("signed-in", back).queryParam(OAuth2Constants.STATE, state);
        new Trial(session).begun().ifPresent(test -> request.queryParam(TriedMethod.PARAMETER, test));
        language.ifPresent(tag -> request.queryParam(OAuth2Constants.UI_LOCALES_PARAM, tag));
        return Response.seeOther(request.build()).cookie(cookie(state)).build();
    }

    /** The page, in the session that the sign-in made. */
    Response open(Optional<ClientModel> back) {
        var request = request("left", back)
                .queryParam(OAuth2Constants.STATE, PkceUtils.generateCodeVerifier())
                .queryParam(Constants.KC_ACTION, Providers.SECURITY_INFO);
        new Trial(session).take().ifPresent(test -> request.queryParam(TriedMethod.PARAMETER, test));
        return Response.seeOther(request.build()).build();
    }

    /** A client of this realm, never an address: nobody is sent elsewhere by a link to here. */
    Optional<ClientModel> back(String client) {
        return Optional.ofNullable(client)
                .map(session.getContext().getRealm()::getClientByClientId)
                .filter(ClientModel::isEnabled);
    }

    Optional<String> language(String tag) {
        return SignInRequest.language(tag);
    }

    private UriBuilder request(String end, Optional<ClientModel> back) {
        return new SignInRequest(session, Providers.SECURITY_INFO_CLIENT).to(redirect(end, back));
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
