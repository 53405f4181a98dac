package io.torii.endpoints;

import com.google.auto.service.AutoService;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.services.resources.admin.ext.AdminRealmResourceProvider;
import org.keycloak.services.resources.admin.ext.AdminRealmResourceProviderFactory;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

/** Serves {@code /admin/realms/{realm}/torii/…}; Keycloak has asked for a token before it comes here. */
@AutoService(AdminRealmResourceProviderFactory.class)
public final class ToriiAdminResourceFactory implements AdminRealmResourceProviderFactory {
    @Override
    public AdminRealmResourceProvider create(KeycloakSession session) {
        return new Rooms();
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

    private static final class Rooms implements AdminRealmResourceProvider {
        @Override
        public Object getResource(
                KeycloakSession session, RealmModel realm, AdminPermissionEvaluator auth, AdminEventBuilder events) {
            return new ToriiAdminResource(session, auth, events);
        }

        @Override
        public void close() {}
    }
}
