package io.torii.keycloak.recovery;

import io.torii.domain.Subject;
import io.torii.domain.recovery.Doubt;
import io.torii.keycloak.incident.Reference;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.broker.provider.IdentityBrokerException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.util.AuthenticationFlowURLHelper;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * A browser comes back from the service. An errand is spent before anything is looked at, and counts in the browser and
 * tab that it began in alone. Why nothing came of it is told to the event log under a reference; the page says the same
 * for every reason (R93).
 */
public record Arrival(KeycloakSession session, Answer answer) {
    private static final Logger LOG = Logger.getLogger(Arrival.class);

    /** Where the browser goes on; empty when no sign-in of this browser has sent it. */
    public Optional<URI> receive() {
        var errands = new Errands(session);
        var errand = errands.take(answer.state());
        var signIn = errand.flatMap(errands::signIn);
        if (signIn.isEmpty()) {
            refuse(Errand.Purpose.RECOVER, Optional.empty(), Doubt.ERRAND);
            return Optional.empty();
        }
        settle(errand.get(), signIn.get());
        var realm = session.getContext().getRealm();
        return Optional.of(new AuthenticationFlowURLHelper(
                        session, realm, session.getContext().getUri())
                .getLastExecutionUrl(signIn.get()));
    }

    private void settle(Errand errand, AuthenticationSessionModel signIn) {
        var account = errand.account().map(Errand.Account::subject);
        var doubt = doubt(errand, signIn);
        doubt.ifPresent(why -> new RecoveryNotes(signIn).failed(refuse(errand.purpose(), account, why)));
    }

    /** Why nothing came of it; empty when something did. */
    private Optional<Doubt> doubt(Errand errand, AuthenticationSessionModel signIn) {
        var service = IdentityService.of(session);
        if (service.isEmpty()) {
            return Optional.of(Doubt.PROVIDER);
        }
        var expected = service.get().config().getIssuer();
        if (answer.code().isEmpty()
                || answer.issuer().filter(issuer -> !issuer.equals(expected)).isPresent()) {
            return Optional.of(Doubt.DECLINED);
        }
        try {
            var assertion = new Enquiry(session, service.get())
                    .ask(errand, answer.code().get());
            return new Outcome(session, signIn).of(errand, assertion);
        } catch (IOException e) {
            LOG.warnf("The identity service did not answer: %s", e.getClass().getName());
            return Optional.of(Doubt.PROVIDER);
        } catch (IdentityBrokerException | IllegalArgumentException e) {
            LOG.warnf("The identity service's token does not count: %s", e.getMessage());
            return Optional.of(Doubt.TOKEN);
        }
    }

    private Reference refuse(Errand.Purpose purpose, Optional<Subject> account, Doubt doubt) {
        var reference = Reference.fresh();
        new RecoveryTrail(session).refused(account, purpose, doubt, reference);
        RecoveryMeters.counted(RecoveryMeters.word(purpose), RecoveryMeters.word(doubt));
        return reference;
    }
}
