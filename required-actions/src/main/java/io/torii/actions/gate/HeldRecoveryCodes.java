package io.torii.actions.gate;

import com.google.auto.service.AutoService;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.authentication.requiredactions.RecoveryAuthnCodesAction;
import org.keycloak.models.KeycloakSession;

/** Keycloak's own registration of recovery codes, in whose place it stands, {@link Held}. */
@AutoService(RequiredActionFactory.class)
public final class HeldRecoveryCodes extends RecoveryAuthnCodesAction {
    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return new Held(super.create(session));
    }

    /** Before Keycloak's, which has the same id. */
    @Override
    public int order() {
        return 1;
    }
}
