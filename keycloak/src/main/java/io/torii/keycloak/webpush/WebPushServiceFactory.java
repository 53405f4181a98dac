package io.torii.keycloak.webpush;

import com.google.auto.service.AutoService;
import io.torii.keycloak.ToriiService;
import io.torii.keycloak.ToriiServiceFactory;
import org.keycloak.Config;
import org.keycloak.common.util.Environment;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;

/** Opens the room when the server starts (options {@code spi-torii--webpush--…}). */
@AutoService(ToriiServiceFactory.class)
public final class WebPushServiceFactory implements ToriiServiceFactory {
    public static final String ID = "webpush";

    private WebPushOptions options;
    private WebPushService service;

    @Override
    public void init(Config.Scope config) {
        options = WebPushOptions.of(config);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        service = WebPushService.opened(options);
        // The last node that is restarted with a new master key leaves no row under the old one alone.
        factory.register(event -> {
            if (event instanceof PostMigrationEvent && !Environment.isNonServerMode()) {
                KeycloakModelUtils.runJobInTransaction(
                        factory, session -> VapidKeys.of(session).renew());
            }
        });
    }

    @Override
    public ToriiService create(KeycloakSession session) {
        return service;
    }

    @Override
    public void close() {
        if (service != null) {
            service.stop();
        }
    }

    @Override
    public String getId() {
        return ID;
    }
}
