package io.torii.actions.gate;

import com.google.auto.service.AutoService;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.requiredactions.UpdateProfile;

/** Keycloak's own change of the profile, {@link Settled} where it changes the address. */
@AutoService(RequiredActionFactory.class)
public final class SettledProfile extends UpdateProfile {
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
