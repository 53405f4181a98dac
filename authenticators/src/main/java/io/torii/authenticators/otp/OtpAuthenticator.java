package io.torii.authenticators.otp;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.OTPFormAuthenticator;

/** Keycloak's own one-time codes of an app or token, counted together with all other methods (R31). */
final class OtpAuthenticator extends OTPFormAuthenticator {
    @Override
    public void action(AuthenticationFlowContext context) {
        new CountedEntry(context).judge("otp", () -> super.action(context)).ifPresent(problem -> {
            context.getEvent().user(context.getUser()).error("torii_code_refused");
            context.form().setError(problem.key(), problem.figure());
            context.challenge(context.form().createLoginTotp());
        });
    }
}
