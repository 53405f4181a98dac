package io.torii.keycloak.delivery;

import io.torii.port.delivery.Route;
import io.torii.port.delivery.Routes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.common.util.Environment;
import org.keycloak.models.KeycloakSession;

/** The gateways that are installed on this server, guarded, for the realm of one session. */
final class InstalledRoutes implements Routes {
    private final KeycloakSession session;
    private final GatewayGuards guards;

    InstalledRoutes(KeycloakSession session, GatewayGuards guards) {
        this.session = session;
        this.guards = guards;
    }

    @Override
    public List<Route> of(String realm, List<String> order) {
        var named = order.isEmpty() && Environment.isDevMode() ? List.of(GatewayIds.OUTBOX) : order;
        return named.stream().flatMap(provider -> route(realm, provider)).toList();
    }

    private Stream<Route> route(String realm, String provider) {
        return Optional.ofNullable(session.getProvider(TelephonyGateway.class, provider))
                .map(gateway -> new Route(
                        provider,
                        guards.guard(realm, provider, gateway),
                        Optional.of(ReceiptAddress.of(session, provider)),
                        gateway.hasVoice() ? CallAddress.of(session, provider) : Optional.empty()))
                .stream();
    }
}
