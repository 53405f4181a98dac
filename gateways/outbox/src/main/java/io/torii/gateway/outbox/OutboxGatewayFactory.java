package io.torii.gateway.outbox;

import com.google.auto.service.AutoService;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.delivery.DevelopmentOnly;
import io.torii.keycloak.delivery.GatewayIds;
import io.torii.keycloak.delivery.TelephonyGateway;
import io.torii.keycloak.delivery.TelephonyGatewayFactory;
import org.keycloak.Config;
import org.keycloak.common.util.Environment;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Stands in for a provider in development mode; elsewhere there is none, and asking for it stops the server's start. */
@AutoService(TelephonyGatewayFactory.class)
public final class OutboxGatewayFactory implements TelephonyGatewayFactory, DevelopmentOnly {
    private final OutboxStore store = new OutboxStore(new KeycloakClock());
    private final OutboxCalls calls = new OutboxCalls(new KeycloakClock());
    private boolean wanted;

    @Override
    public void init(Config.Scope config) {
        wanted = config.getBoolean("enabled", false);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        if (wanted && !Environment.isDevMode() && !Environment.isNonServerMode()) {
            throw new IllegalStateException("The outbox shows codes to anybody and exists in development mode only:"
                    + " take spi-torii-gateway--outbox--enabled out of this server's options");
        }
    }

    @Override
    public TelephonyGateway create(KeycloakSession session) {
        if (!Environment.isDevMode()) {
            return null;
        }
        return new OutboxGateway(store, calls, session.getContext().getRealm().getId());
    }

    @Override
    public String getId() {
        return GatewayIds.OUTBOX;
    }
}
