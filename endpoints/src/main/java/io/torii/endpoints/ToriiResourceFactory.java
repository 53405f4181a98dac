package io.torii.endpoints;

import com.google.auto.service.AutoService;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Serves {@code /realms/{realm}/torii/…}. */
@AutoService(RealmResourceProviderFactory.class)
public final class ToriiResourceFactory implements RealmResourceProviderFactory {
    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new Rooms(session);
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}

    @Override
    public String getId() {
        return "torii";
    }

    private record Rooms(KeycloakSession session) implements RealmResourceProvider {
        @Override
        public Object getResource() {
            return new ToriiResource(session);
        }

        @Override
        public void close() {}
    }
}
