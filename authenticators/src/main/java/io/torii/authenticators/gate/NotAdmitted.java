package io.torii.authenticators.gate;

import io.torii.domain.gate.Decision;
import io.torii.keycloak.KeycloakClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.keycloak.authentication.AuthenticationFlowContext;

/** The page that says why a client does not admit the user now, and what comes next. */
record NotAdmitted(AuthenticationFlowContext context) {
    private static final String TOLD = "torii.gate.told";

    void show(Decision decision) {
        tell(decision);
        var left = decision.until().map(NotAdmitted::left).orElse(Duration.ZERO);
        var page = new AdmissionPage(
                new ShownClient(context).name(),
                decision.reason(),
                left,
                securityInfo().toString());
        context.forceChallenge(context.form().setAttribute("torii", page).createForm("torii-admission.ftl"));
    }

    /** Once for each reason: the page asks again by itself. */
    private void tell(Decision decision) {
        var signIn = context.getAuthenticationSession();
        var reason = decision.reason().name();
        if (!reason.equals(signIn.getAuthNote(TOLD))) {
            signIn.setAuthNote(TOLD, reason);
            context.getEvent()
                    .clone()
                    .user(context.getUser())
                    .detail("torii_reason", reason)
                    .error("torii_client_refused");
        }
    }

    private static Duration left(Instant until) {
        return Duration.between(new KeycloakClock().now(), until);
    }

    private URI securityInfo() {
        return context.getSession()
                .getContext()
                .getUri()
                .getBaseUriBuilder()
                .path("realms/{realm}/torii/security-info")
                .build(context.getRealm().getName());
    }
}
