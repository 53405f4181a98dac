package io.torii.actions.gate;

import io.torii.domain.gate.ClientMode;
import io.torii.domain.gate.Purpose;
import io.torii.domain.gate.Request;
import io.torii.domain.method.Strength;
import io.torii.keycloak.gate.Actions;
import io.torii.keycloak.gate.Inquiry;
import io.torii.keycloak.gate.SignInJudgement;
import java.util.stream.Stream;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.Constants;
import org.keycloak.models.DefaultActionTokenKey;
import org.keycloak.services.managers.AuthenticationManager;

/** A sign-in that a mail's link began: nobody has typed a password in it. */
record Mailed(RequiredActionContext context) {
    boolean mailed() {
        return context.getAuthenticationSession().getAuthNote(DefaultActionTokenKey.ACTION_TOKEN_USER_ID) != null;
    }

    /** What it may change alone is the password of who has no method and never had one (R1, R2). */
    boolean changesWhatIsGuarded() {
        var actions = new Actions(context.getSession(), context.getRealm());
        var pending = pending().filter(actions::manages).toList();
        if (pending.isEmpty()) {
            return false;
        }
        var request = new Request(ClientMode.OPTIONAL, Purpose.MANAGE, 1, Strength.ANY, false);
        return pending.stream().anyMatch(actions::registers)
                || new Inquiry(context.getSession(), context.getRealm(), context.getUser()).hasOrHadMethod()
                || !new SignInJudgement(context.getSession(), context.getAuthenticationSession(), context.getUser())
                        .of(request)
                        .letsIn();
    }

    /** Keycloak ends there without a session; but a client that asks for consent gets one after it was given. */
    boolean makesNoSession() {
        var signIn = context.getAuthenticationSession();
        return signIn.getAuthNote(AuthenticationManager.END_AFTER_REQUIRED_ACTIONS) != null
                && !signIn.getClient().isConsentRequired();
    }

    private Stream<String> pending() {
        var signIn = context.getAuthenticationSession();
        var asked = Stream.ofNullable(signIn.getClientNote(Constants.KC_ACTION));
        var demanded =
                Stream.concat(context.getUser().getRequiredActionsStream(), signIn.getRequiredActions().stream());
        return Stream.concat(asked, demanded);
    }
}
