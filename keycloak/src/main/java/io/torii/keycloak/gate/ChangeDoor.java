package io.torii.keycloak.gate;

import io.torii.domain.Subject;
import io.torii.domain.gate.Factor;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.keycloak.events.Details;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.DefaultActionTokenKey;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.ErrorResponseException;
import org.keycloak.userprofile.UserProfileContext;

/**
 * Takes back what users have changed without the factor to manage, or with a new method alone (R4, R9, R91): an address,
 * whichever page or REST it went by and whatever its fields were called, and a method that went by the account console's
 * REST. Keycloak tells of it within the transaction, and swallows what its listeners throw.
 */
public record ChangeDoor(KeycloakSession session) {
    private static final Logger LOG = Logger.getLogger(ChangeDoor.class);
    private static final String FACTOR = "torii-refused-change";

    /** Call it for an event of an address that its user has changed. */
    public void address(Event event) {
        hold(event, judgement -> changes(event) && !confirmed(event) && refuses(judgement));
    }

    /** Call it for an event of a credential that its user has removed: in a sign-in the action's page stands there. */
    public void removal(Event event) {
        if (session.getContext().getAuthenticationSession() == null) {
            hold(event, judgement -> !judgement.isNew(credential(event)) && refuses(judgement));
        }
    }

    private void hold(Event event, Predicate<ChangeJudgement> refused) {
        if (refuses(event, refused)) {
            session.getTransactionManager().enlistPrepare(new Refusal());
        }
    }

    private boolean refuses(Event event, Predicate<ChangeJudgement> refused) {
        try {
            var realm = session.getContext().getRealm();
            var user = session.users().getUserById(realm, event.getUserId());
            return refused.test(new ChangeJudgement(session, realm, user));
        } catch (RuntimeException e) {
            LOG.errorf("An account stays as it is: %s: %s", e.getClass().getName(), e.getMessage());
            return true;
        }
    }

    private boolean refuses(ChangeJudgement judgement) {
        return judgement.refusal(shown(judgement.user().getId()), FACTOR).isPresent();
    }

    /** An account's first address takes nobody's place; and what is reviewed at a provider's first sign-in has none yet. */
    private static boolean changes(Event event) {
        var details = event.getDetails();
        var before = details.get(Details.PREVIOUS_EMAIL);
        return before != null
                && !before.equalsIgnoreCase(details.get(Details.UPDATED_EMAIL))
                && !UserProfileContext.IDP_REVIEW.name().equals(details.get(Details.CONTEXT));
    }

    /** By Keycloak's link to the new address: it is mailed by the action's page, to who was judged there. */
    private boolean confirmed(Event event) {
        var signIn = session.getContext().getAuthenticationSession();
        return event.getType() == EventType.UPDATE_EMAIL
                && signIn != null
                && event.getUserId().equals(signIn.getAuthNote(DefaultActionTokenKey.ACTION_TOKEN_USER_ID));
    }

    private List<Factor> shown(String user) {
        var signIn = session.getContext().getAuthenticationSession();
        if (signIn != null) {
            return new SignInFactors(session, signIn)
                    .of(new Subject(signIn.getRealm().getId(), user));
        }
        return Optional.ofNullable(session.getContext().getUserSession())
                .filter(own -> own.getUser().getId().equals(user))
                .map(new FactorNotes(session)::of)
                .orElseGet(List::of);
    }

    /** The account console's REST names it so, and by nothing else. */
    private static String credential(Event event) {
        return event.getDetails().getOrDefault(Details.SELECTED_CREDENTIAL_ID, "");
    }

    private static final class Refusal extends AbstractKeycloakTransaction {
        @Override
        protected void commitImpl() {
            throw new ErrorResponseException(
                    "torii_factor",
                    "an older method shown within the last minutes is needed",
                    Response.Status.FORBIDDEN);
        }

        @Override
        protected void rollbackImpl() {
            // Nothing was changed, nothing is refused.
        }
    }
}
