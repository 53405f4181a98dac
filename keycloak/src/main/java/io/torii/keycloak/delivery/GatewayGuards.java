package io.torii.keycloak.delivery;

import io.torii.port.delivery.Gateway;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Puts every gateway on its provider's leash and behind its realm's circuit. */
final class GatewayGuards {
    private final Map<String, Leash> leashes = new ConcurrentHashMap<>();
    private final DeliveryOptions options;
    private final Circuits circuits;

    GatewayGuards(DeliveryOptions options, Circuits circuits) {
        this.options = options;
        this.circuits = circuits;
    }

    Gateway guard(String realm, String provider, Gateway gateway) {
        var leash = leashes.computeIfAbsent(
                provider, named -> new Leash(named, options.vendorThreads(), options.deadline()));
        return new GuardedGateway(gateway, channel -> circuits.of(realm, provider, channel), leash);
    }

    ProviderHealth health(String realm, String provider) {
        return circuits.health(realm, provider);
    }

    void stop() {
        leashes.values().forEach(Leash::stop);
    }
}
