package io.torii.endpoints.application;

import io.torii.keycloak.recovery.RecoveryAddress;
import io.torii.keycloak.recovery.Way;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.util.AuthenticationFlowURLHelper;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Where a browser goes after it has sent a picture. */
record ReturnWay(KeycloakSession session) {
    /** To the step of the sign-in that it came from. */
    Response back(AuthenticationSessionModel signIn) {
        var context = session.getContext();
        var step = new AuthenticationFlowURLHelper(session, context.getRealm(), context.getUri())
                .getLastExecutionUrl(signIn);
        return safe(Response.seeOther(step));
    }

    /** To the beginning. */
    Response begin() {
        return safe(Response.seeOther(new RecoveryAddress(session).address(Way.APPLICATION)));
    }

    /** Nowhere: what was sent belongs to no page that this browser has open. */
    Response gone() {
        var again = new RecoveryAddress(session).address(Way.APPLICATION).toString();
        var page = session.getProvider(LoginFormsProvider.class)
                .setDetachedAuthSession()
                .setAttribute("torii", new GonePage("torii-application-gone", again))
                .createForm("torii-application-gone.ftl");
        return safe(Response.fromResponse(page).status(Response.Status.BAD_REQUEST));
    }

    private static Response safe(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
