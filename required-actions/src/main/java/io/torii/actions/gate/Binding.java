package io.torii.actions.gate;

import io.torii.keycloak.gate.RefusalPage;
import io.torii.keycloak.method.KeycloakMethods;
import io.torii.keycloak.method.SoleFirst;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionContextResult;
import org.keycloak.authentication.RequiredActionProvider;

/** A method is registered, by whichever door: an account's first only once of all who do so at the same moment (R4). */
record Binding(RequiredActionContext context) {
    void by(RequiredActionProvider action) {
        var first = KeycloakMethods.of(context.getUser()).stored().isEmpty();
        action.processAction(context);
        if (first && succeeded() && !stays()) {
            new Refused(context).show(RefusalPage.of("torii-refused-at-once"));
        }
    }

    private boolean succeeded() {
        return context instanceof RequiredActionContextResult result
                && result.getStatus() == RequiredActionContext.Status.SUCCESS;
    }

    private boolean stays() {
        return new SoleFirst(context.getSession(), context.getRealm(), context.getUser()).stays();
    }
}
