package io.torii.keycloak.where;

import com.google.auto.service.AutoService;
import io.torii.keycloak.ToriiService;
import io.torii.keycloak.ToriiServiceFactory;
import java.util.Optional;
import org.keycloak.Config;
import org.keycloak.common.util.Environment;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Reads the file of places once, when the server starts (option {@code spi-torii--where--database}). */
@AutoService(ToriiServiceFactory.class)
public final class WhereServiceFactory implements ToriiServiceFactory {
    public static final String ID = "where";

    private WhereOptions options;
    private WhereService service;

    @Override
    public void init(Config.Scope config) {
        options = WhereOptions.of(config);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // An export or import shows nobody anything.
        service = WhereService.opened(Environment.isNonServerMode() ? new WhereOptions(Optional.empty()) : options);
    }

    @Override
    public ToriiService create(KeycloakSession session) {
        return service;
    }

    @Override
    public String getId() {
        return ID;
    }
}
