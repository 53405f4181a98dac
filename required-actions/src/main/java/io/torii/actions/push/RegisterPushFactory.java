package io.torii.actions.push;

import com.google.auto.service.AutoService;
import io.torii.actions.gate.Held;
import io.torii.keycloak.Providers;
import io.torii.keycloak.ToriiRequiredActionFactory;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;

/** Offers {@link RegisterPush}. */
@AutoService(RequiredActionFactory.class)
public final class RegisterPushFactory implements ToriiRequiredActionFactory {
    private static final Held ACTION = new Held(new RegisterPush());

    @Override
    public String getId() {
        return Providers.PUSH_ACTION;
    }

    @Override
    public String getDisplayText() {
        return "Torii: register Torii Authenticator";
    }

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return ACTION;
    }
}
