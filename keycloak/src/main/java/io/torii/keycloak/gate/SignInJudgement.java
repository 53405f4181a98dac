package io.torii.keycloak.gate;

import io.torii.domain.Subject;
import io.torii.domain.gate.Decision;
import io.torii.domain.gate.Factor;
import io.torii.domain.gate.Request;
import io.torii.domain.gate.Trust;
import io.torii.keycloak.trusted.BrowserTrust;
import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * One sign-in before the gate: condition, admission, direct grant and backstop ask alike.
 *
 * @param browses whether a browser stands before it that its user may trust (R19): where a sign-in came by another way than
 *     the gate, none does
 */
public record SignInJudgement(
        KeycloakSession session, AuthenticationSessionModel signIn, UserModel user, boolean browses) {
    private static final String FORESEEN = "torii.gate.foreseen";

    /** Of one that no browser is trusted with. */
    public SignInJudgement(KeycloakSession session, AuthenticationSessionModel signIn, UserModel user) {
        this(session, signIn, user, false);
    }

    public Decision of(Request request) {
        var known = session.removeAttribute(FORESEEN) instanceof Foreseen found && found.is(user, request)
                ? Optional.of(found.decision())
                : Optional.<Decision>empty();
        return known.orElseGet(() -> judged(request));
    }

    /** As {@link #of}, kept for the gate that comes next in the same request: one sign-in is one query. */
    public Decision foreseen(Request request) {
        var decision = judged(request);
        session.setAttribute(FORESEEN, new Foreseen(user.getId(), request, decision));
        return decision;
    }

    private Decision judged(Request request) {
        new RaisedLevel(session, signIn).keepFor(user.getId());
        new PasskeySignIn(session, signIn).note(user, request.purpose());
        new BrokeredSignIn(session, signIn).note(user);
        var decision = new Inquiry(session, signIn.getRealm(), user).judge(request, factors(), browser());
        return impersonated() ? new Impersonation(signIn.getRealm()).tempered(request, decision) : decision;
    }

    private Trust browser() {
        return browses && !impersonated() ? new BrowserTrust(session, user).of(signIn) : Trust.NONE;
    }

    /** The factors that this sign-in can rely on. */
    public List<Factor> factors() {
        var factors = new SignInFactors(session, signIn);
        return new TriedMethod(signIn).asks() ? factors.ofSignIn(subject()) : factors.of(subject());
    }

    private Subject subject() {
        return new Subject(signIn.getRealm().getId(), user.getId());
    }

    /** Whether the session whose cookie began this sign-in is an administrator's as the user. */
    public boolean impersonated() {
        return AuthenticatorUtil.isSSOAuthentication(signIn)
                && Impersonation.by(session.getContext().getUserSession());
    }

    private record Foreseen(String user, Request request, Decision decision) {
        boolean is(UserModel other, Request asked) {
            return user.equals(other.getId()) && request.equals(asked);
        }
    }
}
