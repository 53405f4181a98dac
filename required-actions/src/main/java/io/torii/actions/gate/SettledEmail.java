package io.torii.actions.gate;

import com.google.auto.service.AutoService;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.requiredactions.UpdateEmail;

/** Keycloak's own change of the address, in whose place it stands, {@link Settled}. */
@AutoService(RequiredActionFactory.class)
public final class SettledEmail extends UpdateEmail {
    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        new Settled(context).onlyIfAsked(() -> super.requiredActionChallenge(context));
    }

    @Override
    public void processAction(RequiredActionContext context) {
        new Settled(context).only(() -> super.processAction(context));
    }

    /** Before Keycloak's, which has the same id. */
    @Override
    public int order() {
        return 1;
    }
}
