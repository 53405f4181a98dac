package io.torii.authenticators.guard;

import io.torii.domain.gate.Decision;
import io.torii.keycloak.Providers;
import io.torii.keycloak.accesspass.RegistrationGrant;
import io.torii.keycloak.binding.FirstMethod;
import io.torii.keycloak.gate.GateNotes;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.DefaultActionTokenKey;
import org.keycloak.models.RequiredActionProviderModel;

/** Whether the guard may let this user register a first method right there (R4). */
record Registering(AuthenticationFlowContext context) {
    GuardPage.Way way() {
        var guarded = new GateNotes(context.getAuthenticationSession()).outcome();
        return guarded.equals(Optional.of(Decision.Outcome.GUARD)) && !mailed() && held() && bindable()
                ? GuardPage.Way.REGISTER
                : GuardPage.Way.HELP;
    }

    /** Whether the code of an approved application leads to registering here. */
    boolean collects() {
        return !mailed() && new RegistrationGrant(context.getSession(), context.getAuthenticationSession()).available();
    }

    /** A mail's link is no password: whoever reads the mail registers nothing by it (R1, R2). */
    private boolean mailed() {
        return context.getAuthenticationSession().getAuthNote(DefaultActionTokenKey.ACTION_TOKEN_USER_ID) != null;
    }

    /** Keycloak skips an action that is switched off in silence, so it is looked at before anybody is let on. */
    private boolean held() {
        return Stream.of(Providers.SECURITY_INFO, RealmPolicy.GATE_ACTION)
                .map(context.getRealm()::getRequiredActionProviderByAlias)
                .allMatch(action -> Optional.ofNullable(action)
                        .filter(RequiredActionProviderModel::isEnabled)
                        .isPresent());
    }

    private boolean bindable() {
        var binding = new FirstMethod(context.getSession(), context.getRealm(), context.getUser()).judge();
        return switch (binding.verdict()) {
            // The action asks for the mailed code itself.
            case PASSWORD, MAIL_CODE -> true;
            case PASS -> false;
        };
    }
}
