package io.torii.endpoints.push;

import com.google.auto.service.AutoService;
import io.torii.keycloak.push.AppAddress;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Serves {@code /realms/{realm}/torii-authenticator/}: the app that a phone installs, and what it speaks to. */
@AutoService(RealmResourceProviderFactory.class)
public final class AuthenticatorResourceFactory implements RealmResourceProviderFactory {
    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new Served(session);
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}

    @Override
    public String getId() {
        return AppAddress.RESOURCE;
    }

    private record Served(KeycloakSession session) implements RealmResourceProvider {
        /** Without one Keycloak answers 404: of a realm that is disabled as of one that is not there. */
        @Override
        public Object getResource() {
            return session.getContext().getRealm().isEnabled() ? new AuthenticatorResource(session) : null;
        }

        @Override
        public void close() {}
    }
}
