package io.torii.authenticators.otp;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.RecoveryAuthnCodesFormAuthenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.RecoveryAuthnCodesUtils;

/** Keycloak's own recovery codes, counted together with all other methods (R31). */
final class RecoveryCodesAuthenticator extends RecoveryAuthnCodesFormAuthenticator {
    RecoveryCodesAuthenticator(KeycloakSession session) {
        super(session);
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        new CountedEntry(context)
                .judge(RecoveryAuthnCodesUtils.FIELD_RECOVERY_CODE_IN_BROWSER_FLOW, () -> super.action(context))
                .ifPresent(problem -> {
                    context.getEvent().user(context.getUser()).error("torii_code_refused");
                    context.form().setError(problem.key(), problem.figure());
                    context.challenge(context.form().createLoginRecoveryAuthnCode());
                });
    }
}
