package io.torii.keycloak.incident;

import io.torii.keycloak.recovery.RecoveryWords;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowException;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.EventBuilder;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Something in a step of ours that nobody foresaw. It ends on a page in the user's language with a {@link Reference},
 * which stands in the event and in the log beside the cause; the step's changes are rolled back, and nobody is let in.
 */
public final class Incident {
    private static final Logger LOG = Logger.getLogger(Incident.class);

    private static final int PLACES = 8;

    private final Reference reference = Reference.fresh();

    private Incident() {}

    /** Runs a step of a sign-in. */
    public static void contain(AuthenticationFlowContext context, Runnable step) {
        try {
            step.run();
        } catch (AuthenticationFlowException e) {
            // Keycloak's own way to end a sign-in.
            throw e;
        } catch (RuntimeException e) {
            var incident = new Incident();
            incident.report(context.getSession(), context.getEvent(), context.getUser(), e);
            context.forceChallenge(incident.page(context.getSession(), context.form()));
        }
    }

    /** Runs a step of a required action. */
    public static void contain(RequiredActionContext context, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            var incident = new Incident();
            incident.report(context.getSession(), context.getEvent(), context.getUser(), e);
            context.challenge(incident.page(context.getSession(), context.form()));
        }
    }

    private void report(KeycloakSession session, EventBuilder event, UserModel user, RuntimeException cause) {
        // The message may quote what was typed, so the log has the places of the failure only.
        var places = Arrays.stream(cause.getStackTrace()).limit(PLACES).map(String::valueOf);
        LOG.errorf(
                "Unexpected failure %s: %s at %s",
                reference.value(), cause.getClass().getName(), places.collect(Collectors.joining(", ")));
        session.getTransactionManager().setRollbackOnly();
        event.clone().user(user).detail(Reference.DETAIL, reference.value()).error("torii_unexpected");
    }

    private Response page(KeycloakSession session, LoginFormsProvider form) {
        var page = new IncidentPage(reference, support(session));
        return form.setAttribute("torii", page).createForm("torii-incident.ftl");
    }

    /** What went wrong before may go wrong here: then the page is shown without. */
    private static List<String> support(KeycloakSession session) {
        try {
            return new RecoveryWords(session).support();
        } catch (RuntimeException e) {
            LOG.warnf("The page does not say whom to call: %s", e.getClass().getName());
            return List.of();
        }
    }
}
