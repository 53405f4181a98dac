package io.torii.actions.gate;

import com.google.auto.service.AutoService;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.requiredactions.DeleteCredentialAction;

/** Keycloak's own deletion of a method, where a realm has it enabled, {@link Settled}. */
@AutoService(RequiredActionFactory.class)
public final class SettledDeletion extends DeleteCredentialAction {
    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        new Settled(context).unlessNew(() -> super.requiredActionChallenge(context));
    }

    @Override
    public void processAction(RequiredActionContext context) {
        new Settled(context).unlessNew(() -> super.processAction(context));
    }

    /** Before Keycloak's, which has the same id. */
    @Override
    public int order() {
        return 1;
    }
}
