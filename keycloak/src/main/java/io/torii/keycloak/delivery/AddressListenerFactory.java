package io.torii.keycloak.delivery;

import com.google.auto.service.AutoService;
import io.torii.keycloak.ToriiListenerFactory;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;

/** Watches for addresses from which passwords are guessed. */
@AutoService(EventListenerProviderFactory.class)
public final class AddressListenerFactory implements ToriiListenerFactory {
    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new AddressListener(session);
    }

    @Override
    public String getId() {
        return "torii-addresses";
    }
}
