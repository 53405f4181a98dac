package io.torii.actions.gate;

import io.torii.domain.Subject;
import io.torii.keycloak.gate.ChangeJudgement;
import io.torii.keycloak.gate.RefusalPage;
import io.torii.keycloak.gate.SignInFactors;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.Constants;
import org.keycloak.models.UserModel;

/**
 * An action that neither a new method alone nor a sign-in without the factor to manage gets done (R4, R91): it ends on a
 * page that says why. The page only: what it does not see, the door takes back.
 */
record Settled(RequiredActionContext context) {
    private static final String FACTOR = "torii-refused-change";

    void only(Runnable step) {
        refusal().ifPresentOrElse(new Refused(context)::show, step);
    }

    /** For an action that may also pend: then it stands aside, and goes on pending. */
    void onlyIfAsked(Runnable step) {
        var asked = context.getAuthenticationSession().getClientNote(Constants.KC_ACTION);
        if (context.getAction().equals(asked) || refusal().isEmpty()) {
            only(step);
        } else {
            context.ignore();
        }
    }

    /** For an action that removes what its parameter names: a new method itself may go. */
    void unlessNew(Runnable step) {
        var parameter = context.getAuthenticationSession().getClientNote(Constants.KC_ACTION_PARAMETER);
        if (parameter != null && judgement().isNew(parameter)) {
            step.run();
        } else {
            only(step);
        }
    }

    /** For a form with other fields beside the address: they may change, and a first address takes nobody's place. */
    void onlyWithAddress(Runnable step) {
        var typed = address(context.getHttpRequest().getDecodedFormParameters().getFirst(UserModel.EMAIL));
        var before = address(context.getUser().getEmail());
        var posted = context.getHttpRequest().getDecodedFormParameters().containsKey(UserModel.EMAIL);
        if (!posted || before.isEmpty() || typed.equalsIgnoreCase(before)) {
            step.run();
        } else {
            only(step);
        }
    }

    /** A form without an address posts an empty one. */
    private static String address(String text) {
        return text == null ? "" : text.strip();
    }

    private Optional<RefusalPage> refusal() {
        var subject = new Subject(context.getRealm().getId(), context.getUser().getId());
        var shown = new SignInFactors(context.getSession(), context.getAuthenticationSession()).of(subject);
        return judgement().refusal(shown, FACTOR);
    }

    private ChangeJudgement judgement() {
        return new ChangeJudgement(context.getSession(), context.getRealm(), context.getUser());
    }
}
