package io.torii.keycloak.storage;

import com.google.auto.service.AutoService;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.component.ComponentFactory;
import org.keycloak.component.ComponentModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** Makes {@link RealmMarker}; the component has no settings. */
@AutoService(RealmMarkerFactory.class)
public final class RealmMarkerFactory implements ComponentFactory<RealmMarker, RealmMarker> {
    public static final String ID = "torii";

    @Override
    public RealmMarker create(KeycloakSession session, ComponentModel model) {
        return new RealmMarker();
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getHelpText() {
        return "Marks a realm that signs in through Torii";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
