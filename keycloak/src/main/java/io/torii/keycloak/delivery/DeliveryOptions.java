package io.torii.keycloak.delivery;

import io.torii.keycloak.delivery.GatewayOptions.Range;
import java.time.Duration;
import org.keycloak.Config;

/**
 * The server's own figures for sending, {@code spi-torii--delivery--<option>}.
 *
 * @param threads {@code threads}: texts that are carried at once on this node, 1 to 512
 * @param queue {@code queue}: texts that wait on this node before callers are told to come later, 10 to 100,000
 * @param vendorThreads {@code vendor-threads}: calls to one provider that may hang at once, 1 to 512
 * @param deadline {@code deadline}: seconds until a provider counts as not answering, 1 to 60
 * @param circuit when a provider is left alone
 * @param retention {@code retention}: days that the ledger is kept, 30 to 4,000 (R69)
 */
record DeliveryOptions(
        int threads, int queue, int vendorThreads, Duration deadline, Circuit circuit, Duration retention) {
    /**
     * When a provider is left alone.
     *
     * @param failures {@code circuit-failures}: of the last ten calls, that open its circuit, 1 to 10
     * @param rest {@code circuit-rest}: seconds until one call tries again, 1 to 3,600
     */
    record Circuit(int failures, Duration rest) {}

    static DeliveryOptions of(Config.Scope config) {
        var options = GatewayOptions.ofServer(config);
        return new DeliveryOptions(
                options.number("threads", new Range(1, 128, 512)),
                options.number("queue", new Range(10, 1_000, 100_000)),
                options.number("vendor-threads", new Range(1, 128, 512)),
                Duration.ofSeconds(options.number("deadline", new Range(1, 10, 60))),
                new Circuit(
                        options.number("circuit-failures", new Range(1, 5, 10)),
                        Duration.ofSeconds(options.number("circuit-rest", new Range(1, 30, 3_600)))),
                Duration.ofDays(options.number("retention", new Range(30, 400, 4_000))));
    }
}
