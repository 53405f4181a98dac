package io.torii.keycloak.webpush;

import io.torii.keycloak.delivery.GatewayOptions;
import io.torii.keycloak.delivery.GatewayOptions.Range;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.Config;
import org.keycloak.common.util.Environment;

/**
 * The server's own figures for notifications, {@code spi-torii--webpush--<option>}.
 *
 * @param threads {@code threads}: notifications that are sent at once, 1 to 64
 * @param queue {@code queue}: notifications that wait on this node before more are dropped, 10 to 100,000
 * @param deadline {@code deadline}: seconds that a push service has, 1 to 30
 * @param development {@code development-service}: a service on this machine, as http://127.0.0.1:port, in development mode
 *     only
 */
record WebPushOptions(int threads, int queue, Duration deadline, Optional<String> development) {
    static WebPushOptions of(Config.Scope config) {
        var options = GatewayOptions.ofServer(config);
        var development = options.text("development-service");
        development.ifPresent(WebPushOptions::checked);
        return new WebPushOptions(
                options.number("threads", new Range(1, 4, 64)),
                options.number("queue", new Range(10, 1_000, 100_000)),
                Duration.ofSeconds(options.number("deadline", new Range(1, 10, 30))),
                development);
    }

    private static void checked(String service) {
        if (!service.matches("http://127\\.0\\.0\\.1:\\d{2,5}")) {
            throw new IllegalArgumentException("development-service must be http://127.0.0.1:port");
        }
        if (!Environment.isDevMode() && !Environment.isNonServerMode()) {
            throw new IllegalStateException("spi-torii--webpush--development-service is for development mode only");
        }
    }
}
