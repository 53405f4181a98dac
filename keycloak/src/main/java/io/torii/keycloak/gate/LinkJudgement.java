package io.torii.keycloak.gate;

import io.torii.domain.Subject;
import io.torii.domain.gate.Factor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.authentication.authenticators.broker.AbstractIdpAuthenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Whether who is at this sign-in has shown the factor by which an account is linked to an identity provider. */
public record LinkJudgement(KeycloakSession session, AuthenticationSessionModel signIn) {
    private static final String FACTOR = "torii-refused-link";

    /** Empty for who may link. */
    public Optional<RefusalPage> refusal() {
        return new ChangeJudgement(session, signIn.getRealm(), signIn.getAuthenticatedUser())
                .refusal(factors(), FACTOR);
    }

    /** What was shown last, for whatever purpose. */
    public Optional<Factor> latest() {
        return factors().stream().max(Comparator.comparing(Factor::at));
    }

    private List<Factor> factors() {
        var user = signIn.getAuthenticatedUser().getId();
        var own = new SignInFactors(session, signIn)
                .of(new Subject(signIn.getRealm().getId(), user));
        return Stream.concat(own.stream(), ofSession(user).stream()).toList();
    }

    /** Who links from within a session need not sign in again; at a provider's first sign-in the password is asked (R9). */
    private List<Factor> ofSession(String user) {
        var root = signIn.getParentSession().getId();
        var userSession = session.sessions().getUserSession(signIn.getRealm(), root);
        var first = signIn.getAuthNote(AbstractIdpAuthenticator.FIRST_BROKER_LOGIN_SUCCESS) != null;
        return first || userSession == null || !userSession.getUser().getId().equals(user)
                ? List.of()
                : new FactorNotes(session).of(userSession);
    }
}
