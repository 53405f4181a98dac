package io.torii.keycloak.gate;

import io.torii.domain.Subject;
import io.torii.domain.gate.Decision;
import io.torii.domain.gate.Factor;
import io.torii.domain.gate.Request;
import java.util.List;
import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** One sign-in before the gate: condition, admission, direct grant and backstop ask alike. */
public record SignInJudgement(KeycloakSession session, AuthenticationSessionModel signIn, UserModel user) {
    public Decision of(Request request) {
        new PasskeySignIn(session, signIn).note(user, request.purpose());
        var decision = new Inquiry(session, signIn.getRealm(), user).judge(request, factors());
        return impersonated() ? new Impersonation(signIn.getRealm()).tempered(decision) : decision;
    }

    /** The factors that this sign-in can rely on. */
    public List<Factor> factors() {
        return new SignInFactors(session, signIn)
                .of(new Subject(signIn.getRealm().getId(), user.getId()));
    }

    /** Whether the session whose cookie began this sign-in is an administrator's as the user. */
    public boolean impersonated() {
        return AuthenticatorUtil.isSSOAuthentication(signIn)
                && Impersonation.by(session.getContext().getUserSession());
    }
}
