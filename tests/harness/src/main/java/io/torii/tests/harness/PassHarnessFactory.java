package io.torii.tests.harness;

import com.google.auto.service.AutoService;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** {@code /realms/{realm}/torii-test-pass}; it stands in no bundle. */
@AutoService(RealmResourceProviderFactory.class)
public final class PassHarnessFactory implements RealmResourceProviderFactory {
    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new Drive(session);
    }

    @Override
    public String getId() {
        return "torii-test-pass";
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}

    private record Drive(KeycloakSession session) implements RealmResourceProvider {
        @Override
        public Object getResource() {
            return new PassDrive(session);
        }

        @Override
        public void close() {}
    }
}
