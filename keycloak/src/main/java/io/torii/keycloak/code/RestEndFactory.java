package io.torii.keycloak.code;

import com.google.auto.service.AutoService;
import io.torii.keycloak.ToriiListenerFactory;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;

/** Forgives wrong codes once a security key or passkey signed in. */
@AutoService(EventListenerProviderFactory.class)
public final class RestEndFactory implements ToriiListenerFactory {
    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new RestEnd(session);
    }

    @Override
    public String getId() {
        return "torii-rest-end";
    }
}
