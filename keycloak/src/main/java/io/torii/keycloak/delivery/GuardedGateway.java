package io.torii.keycloak.delivery;

import dev.failsafe.CircuitBreaker;
import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.CallMessage;
import io.torii.domain.delivery.GatewayFailure;
import io.torii.domain.delivery.TextMessage;
import io.torii.domain.phone.Channel;
import io.torii.port.delivery.Gateway;
import io.torii.port.delivery.GatewayException;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** A gateway on its leash and behind its circuits: what becomes of calls says nothing of texts. */
final class GuardedGateway implements Gateway {
    private final Gateway gateway;
    private final Function<Channel, CircuitBreaker<Accepted>> circuits;
    private final Leash leash;

    GuardedGateway(Gateway gateway, Function<Channel, CircuitBreaker<Accepted>> circuits, Leash leash) {
        this.gateway = gateway;
        this.circuits = circuits;
        this.leash = leash;
    }

    @Override
    public Accepted send(TextMessage message) throws GatewayException {
        return guarded(Channel.TEXT, () -> gateway.send(message));
    }

    @Override
    public Accepted call(CallMessage message) throws GatewayException {
        return guarded(Channel.CALL, () -> gateway.call(message));
    }

    private Accepted guarded(Channel channel, Callable<Accepted> errand) throws GatewayException {
        var circuit = circuits.apply(channel);
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
            record(circuit, healthy);
        }
    }

    private static void record(CircuitBreaker<Accepted> circuit, boolean healthy) {
        if (healthy) {
            circuit.recordSuccess();
        } else {
            circuit.recordFailure();
        }
    }
}
