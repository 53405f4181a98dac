package io.torii.keycloak.gate;

import com.google.auto.service.AutoService;
import io.torii.keycloak.ToriiListenerFactory;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;

/** Notes that a user signed out of all devices. */
@AutoService(EventListenerProviderFactory.class)
public final class SignOutWatchFactory implements ToriiListenerFactory {
    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new SignOutWatch(session);
    }

    @Override
    public String getId() {
        return "torii-sign-out-watch";
    }
}
