package io.torii.keycloak.delivery;

import dev.failsafe.CircuitBreaker;
import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.CallMessage;
import io.torii.domain.delivery.GatewayFailure;
import io.torii.domain.delivery.TextMessage;
import io.torii.port.delivery.Gateway;
import io.torii.port.delivery.GatewayException;
import java.util.concurrent.Callable;

/** A gateway on its leash and behind its circuit. */
final class GuardedGateway implements Gateway {
    private final Gateway gateway;
    private final CircuitBreaker<Accepted> circuit;
    private final Leash leash;

    GuardedGateway(Gateway gateway, CircuitBreaker<Accepted> circuit, Leash leash) {
        this.gateway = gateway;
        this.circuit = circuit;
        this.leash = leash;
    }

    @Override
    public Accepted send(TextMessage message) throws GatewayException {
        return guarded(() -> gateway.send(message));
    }

    @Override
    public Accepted call(CallMessage message) throws GatewayException {
        return guarded(() -> gateway.call(message));
    }

    private Accepted guarded(Callable<Accepted> errand) throws GatewayException {
        if (!circuit.tryAcquirePermit()) {
            throw new GatewayException(GatewayFailure.UNAVAILABLE, "circuit-open");
        }
        var healthy = true;
        try {
            return leash.call(errand);
        } catch (GatewayException refusal) {
            healthy = !refusal.failure().tripsCircuit();
            throw refusal;
        } finally {
            record(healthy);
        }
    }

    private void record(boolean healthy) {
        if (healthy) {
            circuit.recordSuccess();
        } else {
            circuit.recordFailure();
        }
    }
}
