package io.torii.actions.interruption;

import com.google.auto.service.AutoService;
import io.torii.keycloak.Providers;
import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Offers {@link Interruptor}; its settings stand with those of the gate. */
@AutoService(RequiredActionFactory.class)
public final class InterruptorFactory implements RequiredActionFactory {
    private static final Interruptor ACTION = new Interruptor();

    @Override
    public String getId() {
        return Providers.INTERRUPTION;
    }

    @Override
    public String getDisplayText() {
        return "Torii: warning, nudge and the phone's end";
    }

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return ACTION;
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
