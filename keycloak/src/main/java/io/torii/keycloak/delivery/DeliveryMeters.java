package io.torii.keycloak.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.torii.domain.delivery.DeliveryRefusal;
import io.torii.domain.delivery.Origin;
import io.torii.domain.delivery.PurseAlert;
import io.torii.domain.phone.Channel;
import io.torii.port.delivery.Lookout;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Counts what leaves and warns when a purse runs low. Names and labels are listed in {@code docs/metrics.md}. */
final class DeliveryMeters implements Lookout, CircuitWatch {
    private static final Logger LOG = Logger.getLogger("io.torii.delivery");

    private final MeterRegistry registry;
    private final Map<String, AtomicInteger> circuits = new ConcurrentHashMap<>();

    DeliveryMeters(MeterRegistry registry, Supplier<Number> queue) {
        this.registry = registry;
        Gauge.builder("torii.delivery.queue", queue).strongReference(true).register(registry);
    }

    @Override
    public void tried(Channel channel, String provider, String outcome) {
        registry.counter("torii.delivery.sends", "channel", word(channel), "provider", provider, "outcome", outcome)
                .increment();
    }

    @Override
    public void refused(String realm, DeliveryRefusal refusal) {
        registry.counter("torii.delivery.refusals", "realm", realm, "reason", word(refusal))
                .increment();
    }

    @Override
    public void purse(String realm, PurseAlert alert) {
        var purse = word(alert.name());
        registry.counter("torii.delivery.purse.alerts", "realm", realm, "purse", purse, "percent", "" + alert.percent())
                .increment();
        LOG.warnf("Purse %s of realm %s is spent to %d %%", purse, realm, alert.percent());
    }

    @Override
    public void shared(String realm, int accounts) {
        registry.counter("torii.delivery.shared.alerts", "realm", realm).increment();
        LOG.warnf("One number is now proven on %d accounts of realm %s", accounts, realm);
    }

    @Override
    public void origin(Origin origin) {
        registry.counter("torii.delivery.address.alerts", "realm", origin.realm())
                .increment();
        LOG.warnf(
                "Unusually many texts of realm %s are asked for from %s",
                origin.realm(), origin.address().value());
    }

    @Override
    public void known(ProviderHealth health) {
        circuits.computeIfAbsent(health.realm() + ' ' + health.provider(), key -> gauge(health))
                .set(health.state().equals(ProviderHealth.CLOSED) ? 0 : 1);
    }

    @Override
    public void turned(ProviderHealth health) {
        known(health);
        LOG.warnf("Provider %s of realm %s: circuit %s", health.provider(), health.realm(), health.state());
    }

    private AtomicInteger gauge(ProviderHealth health) {
        var open = new AtomicInteger();
        registry.gauge(
                "torii.delivery.circuit.open", Tags.of("realm", health.realm(), "provider", health.provider()), open);
        return open;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
