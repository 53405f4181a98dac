package io.torii.actions.enrollment;

import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import io.torii.domain.method.Methods;
import io.torii.keycloak.calendar.PhoneEndSettings;
import io.torii.keycloak.method.CredentialLock;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.EventType;

/**
 * The default sign-in method, which is the first in Keycloak's order. What a user adds whom the realm nudges away from the
 * phone becomes it, and one press gives it back (R39, R56).
 */
record FirstAsked(RequiredActionContext context) {
    private static final String FORMER = "torii.enrollment.former-default";

    /** Whether this new method has become the default: the realm nudges, and the user had nothing but phones. */
    boolean giveTo(Method fresh, Methods before) {
        var nudged = PhoneEndSettings.nudge(RealmPolicy.of(context.getRealm())).on()
                && fresh.kind() != MethodKind.PHONE
                && !before.stored().isEmpty()
                && before.stored().stream().allMatch(method -> method.kind() == MethodKind.PHONE);
        if (!nudged) {
            return false;
        }
        context.getAuthenticationSession()
                .setAuthNote(FORMER, before.stored().get(0).credential());
        return move(fresh.credential());
    }

    /** The user pressed that it goes back to the method that was asked first before. */
    void takeBack() {
        var answer = new Answer(context);
        if (Stand.of(context).mayChange()) {
            answer.page(undone() ? "torii-enroll-default-back-done" : "");
        } else {
            answer.notice("torii-enroll-confirm");
        }
    }

    private boolean undone() {
        var signIn = context.getAuthenticationSession();
        var former = Optional.ofNullable(signIn.getAuthNote(FORMER));
        signIn.removeAuthNote(FORMER);
        return former.map(this::move).orElse(false);
    }

    private boolean move(String credential) {
        // Another tab may delete one, or put another first: Keycloak numbers all of them anew.
        var there = new CredentialLock(context.getSession(), context.getUser().getId()).account();
        if (!there.contains(credential)
                || !context.getUser().credentialManager().moveStoredCredentialTo(credential, null)) {
            return false;
        }
        context.getEvent()
                .clone()
                .event(EventType.CUSTOM_REQUIRED_ACTION)
                .user(context.getUser())
                .detail("torii_step", "default-changed")
                .success();
        return true;
    }
}
