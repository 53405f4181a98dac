package io.torii.keycloak.gate;

import io.torii.domain.gate.Factor;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.policy.SettingException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.events.Details;
import org.keycloak.events.Event;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.ErrorResponseException;
import org.keycloak.userprofile.UserProfileContext;

/**
 * Takes back a change of the address by the account console's REST for who has shown a new method alone (R4): no page of
 * an action stands there. Keycloak tells of it within the transaction, and swallows what its listeners throw.
 */
public record AddressDoor(KeycloakSession session) {
    private static final Logger LOG = Logger.getLogger(AddressDoor.class);
    private static final String WHY = "torii_new_method";

    /** Call it for an event of an address that its user has changed. */
    public void judge(Event event) {
        if (UserProfileContext.ACCOUNT.name().equals(event.getDetails().get(Details.CONTEXT)) && refuses(event)) {
            session.getTransactionManager().enlistPrepare(new Refusal());
        }
    }

    private boolean refuses(Event event) {
        try {
            return isHeld(event);
        } catch (SettingException e) {
            LOG.errorf("An address stays as it is: %s", e.getMessage());
            return true;
        }
    }

    private boolean isHeld(Event event) {
        var realm = session.getContext().getRealm();
        var user = session.users().getUserById(realm, event.getUserId());
        var shown = Optional.ofNullable(session.getContext().getUserSession())
                .filter(own -> own.getUser().getId().equals(event.getUserId()))
                .map(new FactorNotes(session)::of)
                .orElseGet(List::<Factor>of);
        var novelty = new Inquiry(session, realm, user).novelty();
        return novelty.until(shown, new KeycloakClock().now()).isPresent();
    }

    private static final class Refusal extends AbstractKeycloakTransaction {
        @Override
        protected void commitImpl() {
            throw new ErrorResponseException(WHY, "the method shown is new", Response.Status.FORBIDDEN);
        }

        @Override
        protected void rollbackImpl() {
            // Nothing was changed, nothing is refused.
        }
    }
}
