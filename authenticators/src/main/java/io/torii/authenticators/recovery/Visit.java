package io.torii.authenticators.recovery;

import io.torii.keycloak.enrollment.SecurityInfoAddress;
import io.torii.keycloak.recovery.RecoveryAddress;
import io.torii.keycloak.recovery.RecoveryFlow;
import io.torii.keycloak.recovery.Way;
import io.torii.keycloak.recovery.Ways;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.protocol.oidc.endpoints.AuthorizationEndpoint;

/** One request to the front page of recovery. */
record Visit(AuthenticationFlowContext context) {
    private static final String ASKED =
            AuthorizationEndpoint.LOGIN_SESSION_NOTE_ADDITIONAL_REQ_PARAMS_PREFIX + RecoveryAddress.WAY;

    void open() {
        asked().ifPresentOrElse(this::go, this::front);
    }

    void act() {
        Way.named(pressed()).ifPresentOrElse(this::go, this::front);
    }

    private void go(Way way) {
        var offered = new Ways(context.getSession()).offers(way);
        if (offered && way == Way.APPLICATION && new RecoveryFlow(context.getRealm()).is(context.getTopLevelFlow())) {
            context.success();
        } else {
            front();
        }
    }

    private void front() {
        var signIn = new SecurityInfoAddress(context.getSession()).address().toString();
        var page = new FrontPage(new Ways(context.getSession()).offered(), signIn);
        context.challenge(context.form()
                .setExecution(context.getExecution().getId())
                .setAttribute("torii", page)
                .createForm("torii-recovery.ftl"));
    }

    private Optional<Way> asked() {
        return Way.named(context.getAuthenticationSession().getClientNote(ASKED));
    }

    private String pressed() {
        return context.getHttpRequest().getDecodedFormParameters().getFirst("torii-act");
    }
}
