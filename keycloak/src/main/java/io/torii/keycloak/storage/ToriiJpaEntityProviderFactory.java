package io.torii.keycloak.storage;

import com.google.auto.service.AutoService;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Adds Torii's tables to Keycloak's own persistence unit. */
@AutoService(JpaEntityProviderFactory.class)
public final class ToriiJpaEntityProviderFactory implements JpaEntityProviderFactory {
    /** Names the changelog table too: Keycloak takes the first ten letters, DATABASECHANGELOG_TORII. */
    public static final String ID = "torii";

    @Override
    public JpaEntityProvider create(KeycloakSession session) {
        return new Tables();
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new Erasure());
    }

    @Override
    public void close() {}

    @Override
    public String getId() {
        return ID;
    }

    private static final class Tables implements JpaEntityProvider {
        @Override
        public List<Class<?>> getEntities() {
            return ToriiTables.entities();
        }

        @Override
        public String getChangelogLocation() {
            return "META-INF/torii-changelog.xml";
        }

        @Override
        public String getFactoryId() {
            return ID;
        }

        @Override
        public void close() {}
    }
}
