package io.torii.tests.harness;

import com.google.auto.service.AutoService;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** {@code /realms/{realm}/torii-test-application}; applications without their pages. */
@AutoService(RealmResourceProviderFactory.class)
public final class ApplicationHarnessFactory implements RealmResourceProviderFactory {
    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new Drive(session);
    }

    @Override
    public String getId() {
        return "torii-test-application";
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
            return new ApplicationDrive(session);
        }

        @Override
        public void close() {}
    }
}
