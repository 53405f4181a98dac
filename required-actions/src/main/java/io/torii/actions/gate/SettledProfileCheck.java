package io.torii.actions.gate;

import com.google.auto.service.AutoService;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.requiredactions.VerifyUserProfile;

/** Keycloak's own completion of the profile, {@link Settled} where it changes the address. */
@AutoService(RequiredActionFactory.class)
public final class SettledProfileCheck extends VerifyUserProfile {
    @Override
    public void processAction(RequiredActionContext context) {
        new Settled(context).onlyWithAddress(() -> super.processAction(context));
    }

    /** Before Keycloak's, which has the same id. */
    @Override
    public int order() {
        return 1;
    }
}
