package io.torii.actions.interruption;

import com.google.auto.service.AutoService;
import io.torii.keycloak.Providers;
import io.torii.keycloak.ToriiRequiredActionFactory;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;

/** Offers {@link Interruptor}; its settings stand with those of the gate. */
@AutoService(RequiredActionFactory.class)
public final class InterruptorFactory implements ToriiRequiredActionFactory {
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
}
