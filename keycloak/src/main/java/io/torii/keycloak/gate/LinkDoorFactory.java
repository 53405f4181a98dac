package io.torii.keycloak.gate;

import com.google.auto.service.AutoService;
import io.torii.keycloak.ToriiService;
import io.torii.keycloak.ToriiServiceFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Puts {@link LinkDoor} where links are made, in every realm and without any configuration. */
@AutoService(ToriiServiceFactory.class)
public final class LinkDoorFactory implements ToriiServiceFactory {
    private final LinkDoor door = new LinkDoor();

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(door);
    }

    @Override
    public void close() {}

    @Override
    public ToriiService create(KeycloakSession session) {
        return door;
    }

    @Override
    public String getId() {
        return "links";
    }
}
