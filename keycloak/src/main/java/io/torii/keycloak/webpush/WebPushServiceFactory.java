package io.torii.keycloak.webpush;

import com.google.auto.service.AutoService;
import io.torii.keycloak.ToriiService;
import io.torii.keycloak.ToriiServiceFactory;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

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
