package io.torii.keycloak.delivery;

import com.google.auto.service.AutoService;
import io.torii.keycloak.ToriiService;
import io.torii.keycloak.ToriiServiceFactory;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Opens the room when the server starts and closes it in order (options {@code spi-torii--delivery--…}). */
@AutoService(ToriiServiceFactory.class)
public final class DeliveryServiceFactory implements ToriiServiceFactory {
    public static final String ID = "delivery";

    private DeliveryOptions options;
    private DeliveryNode node;

    @Override
    public void init(Config.Scope config) {
        options = DeliveryOptions.of(config);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        node = DeliveryNode.of(options, factory);
        factory.register(new Housekeeping(options.retention()));
        factory.register(new ProductionCheck());
    }

    @Override
    public ToriiService create(KeycloakSession session) {
        return new DeliveryService(node);
    }

    @Override
    public void close() {
        if (node != null) {
            node.stop();
        }
    }

    @Override
    public String getId() {
        return ID;
    }
}
