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

    /** Spends the errand; its outcome stands in the notes of the sign-in. */
    public Onward receive() {
        var errands = new Errands(session);
        var errand = errands.take(answer.state());
        var signIn = errand.flatMap(errands::signIn);
        if (signIn.isEmpty()) {
            return new Onward(Optional.empty(), refuse(Errand.Purpose.RECOVER, Optional.empty(), Doubt.ERRAND));
        }
        var reference = settle(errand.get(), signIn.get());
        var realm = session.getContext().getRealm();
        var next = new AuthenticationFlowURLHelper(
                        session, realm, session.getContext().getUri())
                .getLastExecutionUrl(signIn.get());
        return new Onward(Optional.of(next), reference);
    }

    private Reference settle(Errand errand, AuthenticationSessionModel signIn) {
        var account = errand.account().map(Errand.Account::subject);
        var doubt = doubt(errand, signIn);
        if (doubt.isEmpty()) {
            return Reference.fresh();
        }
        var reference = refuse(errand.purpose(), account, doubt.get());
        new RecoveryNotes(signIn).failed(reference);
        return reference;
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
        return doubt(new Enquiry(session, service.get()), errand, signIn);
    }

    private Optional<Doubt> doubt(Enquiry enquiry, Errand errand, AuthenticationSessionModel signIn) {
        try {
            var assertion = enquiry.ask(errand, answer.code().orElseThrow());
            return new Outcome(session, signIn).of(errand, assertion);
        } catch (IOException e) {
            LOG.warnf("The identity service did not answer: %s", e.getClass().getName());
            return Optional.of(Doubt.PROVIDER);
        } catch (IdentityBrokerException | IllegalArgumentException e) {
            LOG.warnf("The identity service's token does not count: %s", e.getMessage());
            return Optional.of(Doubt.TOKEN);
        } catch (RuntimeException e) {
            LOG.errorf(
                    "What the identity service answered could not be judged: %s",
                    e.getClass().getName());
            return Optional.of(Doubt.PROVIDER);
        }
    }

    private Reference refuse(Errand.Purpose purpose, Optional<Subject> account, Doubt doubt) {
        var reference = Reference.fresh();
        new RecoveryTrail(session).refused(account, purpose, doubt, reference);
        RecoveryMeters.counted(RecoveryMeters.word(purpose), RecoveryMeters.word(doubt));
        return reference;
    }

    /**
     * Where the browser goes on.
     *
     * @param page empty when no sign-in of this browser has sent it
     * @param reference what staff find it by
     */
    public record Onward(Optional<URI> page, Reference reference) {}
}
