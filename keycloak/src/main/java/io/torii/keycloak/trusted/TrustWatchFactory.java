package io.torii.keycloak.trusted;

import com.google.auto.service.AutoService;
import io.torii.keycloak.ToriiListenerFactory;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;

/** Ends trusted browsers with what they rest on. */
@AutoService(EventListenerProviderFactory.class)
public final class TrustWatchFactory implements ToriiListenerFactory {
    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new TrustWatch(session);
    }

    @Override
    public String getId() {
        return "torii-trust-watch";
    }
}
