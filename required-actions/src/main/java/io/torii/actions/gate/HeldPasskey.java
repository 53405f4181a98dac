package io.torii.actions.gate;

import com.google.auto.service.AutoService;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.authentication.requiredactions.WebAuthnPasswordlessRegisterFactory;
import org.keycloak.models.KeycloakSession;

/** Keycloak's own registration of a passkey, in whose place it stands, {@link Held}. */
@AutoService(RequiredActionFactory.class)
public final class HeldPasskey extends WebAuthnPasswordlessRegisterFactory {
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
