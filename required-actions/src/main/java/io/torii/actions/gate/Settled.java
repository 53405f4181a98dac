package io.torii.actions.gate;

import io.torii.domain.Subject;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.gate.Inquiry;
import io.torii.keycloak.gate.RefusalPage;
import io.torii.keycloak.gate.SignInFactors;
import io.torii.keycloak.incident.Reference;
import io.torii.keycloak.policy.SettingException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.models.Constants;
import org.keycloak.models.UserModel;

/** An action that a new method alone does not get done: it ends on a page that says why, and until when (R4). */
record Settled(RequiredActionContext context) {
    private static final Logger LOG = Logger.getLogger(Settled.class);

    void only(Runnable step) {
        refusal().ifPresentOrElse(this::refuse, step);
    }

    /** For an action that removes what its parameter names: a new method itself may go. */
    void unlessNew(Runnable step) {
        var parameter = context.getAuthenticationSession().getClientNote(Constants.KC_ACTION_PARAMETER);
        if (parameter != null && inquiry().novelty().isNew(parameter)) {
            step.run();
        } else {
            only(step);
        }
    }

    /** For a form with other fields beside the address: they may change. */
    void onlyWithAddress(Runnable step) {
        var typed = context.getHttpRequest().getDecodedFormParameters().getFirst(UserModel.EMAIL);
        if (typed == null || typed.equals(context.getUser().getEmail())) {
            step.run();
        } else {
            only(step);
        }
    }

    private Optional<RefusalPage> refusal() {
        try {
            var subject =
                    new Subject(context.getRealm().getId(), context.getUser().getId());
            var shown = new SignInFactors(context.getSession(), context.getAuthenticationSession()).of(subject);
            return inquiry()
                    .novelty()
                    .until(shown, new KeycloakClock().now())
                    .map(until -> RefusalPage.ofNew(context.getSession(), context.getUser(), until));
        } catch (SettingException e) {
            LOG.errorf("Realm %s changes no accounts: %s", context.getRealm().getName(), e.getMessage());
            return Optional.of(RefusalPage.of("torii-refused-misconfigured"));
        }
    }

    private Inquiry inquiry() {
        return new Inquiry(context.getSession(), context.getRealm(), context.getUser());
    }

    private void refuse(RefusalPage page) {
        context.getEvent()
                .clone()
                .user(context.getUser())
                .detail(Details.REASON, page.why())
                .detail(Reference.DETAIL, page.reference().value())
                .error(Errors.ACCESS_DENIED);
        context.challenge(context.form().setAttribute("torii", page).createForm("torii-refused.ftl"));
    }
}
