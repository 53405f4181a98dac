package io.torii.keycloak.waiting;

import io.torii.keycloak.delivery.GatewayOptions;
import io.torii.keycloak.delivery.GatewayOptions.Range;
import org.keycloak.Config;

/**
 * The server's own figures for waiting pages, {@code spi-torii--waiting--<option>}.
 *
 * @param most {@code most}: pages that wait on one node, 10 to 200,000
 * @param perAddress {@code per-address}: of these from one IPv4 address or IPv6 /64, 1 to 200,000; a campus may be one
 * @param heartbeat {@code heartbeat}: seconds between two signs of life, 5 to 60
 */
record WaitingOptions(int most, int perAddress, int heartbeat) {
    static WaitingOptions of(Config.Scope config) {
        var options = GatewayOptions.ofServer(config);
        return new WaitingOptions(
                options.number("most", new Range(10, 20_000, 200_000)),
                options.number("per-address", new Range(1, 5_000, 200_000)),
                options.number("heartbeat", new Range(5, 15, 60)));
    }
}
