package io.torii.keycloak.gate;

import io.torii.domain.Subject;
import io.torii.domain.gate.ClientMode;
import io.torii.domain.gate.Decision;
import io.torii.domain.gate.Factor;
import io.torii.domain.gate.Purpose;
import io.torii.domain.gate.Request;
import io.torii.domain.method.Strength;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.policy.SettingException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.keycloak.authentication.authenticators.broker.AbstractIdpAuthenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Whether who is at this sign-in has shown the factor by which an account is linked to an identity provider. */
record LinkJudgement(KeycloakSession session, AuthenticationSessionModel signIn) {
    private static final String FACTOR = "torii-refused-link";
    private static final Logger LOG = Logger.getLogger(LinkJudgement.class);
    private static final Request LINK = new Request(ClientMode.OPTIONAL, Purpose.MANAGE, 1, Strength.ANY, false);

    /** Empty for who may link. */
    Optional<RefusalPage> refusal() {
        try {
            return judged();
        } catch (SettingException e) {
            LOG.errorf("Realm %s links nobody: %s", signIn.getRealm().getName(), e.getMessage());
            return Optional.of(RefusalPage.of(FACTOR));
        }
    }

    private Optional<RefusalPage> judged() {
        var user = signIn.getAuthenticatedUser();
        var inquiry = new Inquiry(session, signIn.getRealm(), user);
        // As for a new password: whoever has or had a method (R91). An account made just now has nothing to guard.
        if (!inquiry.hasOrHadMethod()) {
            return Optional.empty();
        }
        return inquiry.judge(LINK, factors()).reason() == Decision.Reason.FRESH
                ? inquiry.novelty()
                        .until(factors(), new KeycloakClock().now())
                        .map(until -> RefusalPage.ofNew(session, user, until))
                : Optional.of(RefusalPage.of(FACTOR));
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
