package io.torii.tests.harness;

import java.util.function.Function;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** {@code /realms/{realm}/<id>}: what tests call inside the server; it stands in no bundle. */
abstract class DriveFactory implements RealmResourceProviderFactory {
    private final String id;
    private final Function<KeycloakSession, Object> drive;

    DriveFactory(String id, Function<KeycloakSession, Object> drive) {
        this.id = id;
        this.drive = drive;
    }

    @Override
    public final RealmResourceProvider create(KeycloakSession session) {
        return new Drive(drive.apply(session));
    }

    @Override
    public final String getId() {
        return id;
    }

    @Override
    public final void init(Config.Scope config) {}

    @Override
    public final void postInit(KeycloakSessionFactory factory) {}

    @Override
    public final void close() {}

    private record Drive(Object resource) implements RealmResourceProvider {
        @Override
        public Object getResource() {
            return resource;
        }

        @Override
        public void close() {}
    }
}
