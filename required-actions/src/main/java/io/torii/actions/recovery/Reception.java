package io.torii.actions.recovery;

import io.torii.domain.Subject;
import io.torii.keycloak.gate.LinkJudgement;
import io.torii.keycloak.gate.RefusalPage;
import io.torii.keycloak.incident.Reference;
import io.torii.keycloak.policy.SettingException;
import io.torii.keycloak.recovery.LinkDesk;
import io.torii.keycloak.recovery.VerificationDesk;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.models.Constants;

/** Lets in whoever has shown the factor to manage, for an account that can be linked; the rest is told why not. */
record Reception(RequiredActionContext context) {
    private static final Logger LOG = Logger.getLogger(Reception.class);

    void show() {
        admit(Visit::show);
    }

    /** To leave takes nothing. */
    void act() {
        var pressed = context.getHttpRequest().getDecodedFormParameters().getFirst("torii-act");
        if ("leave".equals(pressed)) {
            context.getAuthenticationSession().setClientNote(Constants.KC_ACTION_STATUS, "success");
            context.success();
        } else {
            admit(visit -> visit.act(pressed == null ? "" : pressed));
        }
    }

    private void admit(Consumer<Visit> step) {
        var refusal = refusal();
        if (refusal.isPresent()) {
            refuse(refusal.get());
        } else {
            step.accept(new Visit(context));
        }
    }

    private Optional<RefusalPage> refusal() {
        try {
            var account =
                    new Subject(context.getRealm().getId(), context.getUser().getId());
            if (!new VerificationDesk(context.getSession()).stands()) {
                return Optional.of(RefusalPage.of("torii-link-none"));
            }
            if (!new LinkDesk(context.getSession()).recoverable(account)) {
                return Optional.of(RefusalPage.of("torii-link-excluded"));
            }
            var judgement = new LinkJudgement(context.getSession(), context.getAuthenticationSession());
            // Who has nothing to show has nothing that tells the owner from whoever stole the password.
            return judgement.latest().isEmpty()
                    ? Optional.of(RefusalPage.of("torii-link-factor"))
                    : judgement.refusal();
        } catch (SettingException e) {
            LOG.errorf("Realm %s links nobody: %s", context.getRealm().getName(), e.getMessage());
            return Optional.of(RefusalPage.of("torii-refused-misconfigured"));
        }
    }

    private void refuse(RefusalPage page) {
        context.getEvent()
                .clone()
                .user(context.getUser())
                .detail(Details.REASON, page.why())
                .detail(Reference.DETAIL, page.reference().value())
                .error(Errors.ACCESS_DENIED);
        context.challenge(context.form().setAttribute("torii", page).createForm("torii-link-refused.ftl"));
    }
}
