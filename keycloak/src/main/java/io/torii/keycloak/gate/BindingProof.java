package io.torii.keycloak.gate;

import io.torii.domain.Subject;
import io.torii.domain.gate.Factor;
import io.torii.domain.gate.Purpose;
import io.torii.domain.method.Method;
import io.torii.keycloak.KeycloakClock;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.AuthenticationFlowResolver;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The proof of possession that stood at the end of binding a first method: it is a factor of that sign-in (R9, R16). */
public record BindingProof(KeycloakSession session, AuthenticationSessionModel signIn) {
    /** Call it for a method that was bound in this very sign-in. */
    public void note(UserModel user, Method method) {
        var factor = new Factor(method.kind(), method.credential(), new KeycloakClock().now(), Purpose.MANAGE);
        new FactorNotes(session).write(signIn, subject(user), factor);
    }

    /** Whether the gate is content with it for what this sign-in asked for: a client may want a stronger one. */
    public boolean satisfies(UserModel user) {
        var realm = signIn.getRealm();
        var flow = AuthenticationFlowResolver.resolveBrowserFlow(signIn);
        var request = new Requests(session, realm).of(signIn, user, flow);
        var factors = new SignInFactors(session, signIn).of(subject(user));
        return new Inquiry(session, realm, user).judge(request, factors).letsIn();
    }

    private Subject subject(UserModel user) {
        return new Subject(signIn.getRealm().getId(), user.getId());
    }
}
