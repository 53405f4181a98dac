package io.torii.keycloak.delivery;

import java.net.URI;
import java.time.Duration;

/**
 * Where a gateway calls and how long it waits: the same three options for every vendor.
 *
 * @param baseUrl the vendor's address, or a proxy's; {@code https}, or {@code http} on the loopback for tests
 * @param connect until there is a connection, 50 to 30,000 ms
 * @param read from then to the whole answer, 50 to 60,000 ms
 */
public record CallLimits(URI baseUrl, Duration connect, Duration read) {
    private static final GatewayOptions.Range CONNECT = new GatewayOptions.Range(50, 3_000, 30_000);
    private static final GatewayOptions.Range READ = new GatewayOptions.Range(50, 10_000, 60_000);

    public CallLimits {
        if (!"https".equals(baseUrl.getScheme()) && !isLoopback(baseUrl)) {
            throw new IllegalArgumentException("base-url must begin with https://");
        }
        if (baseUrl.getHost() == null || baseUrl.getRawQuery() != null || baseUrl.getRawFragment() != null) {
            throw new IllegalArgumentException("base-url must be an address without query");
        }
    }

    /**
     * Reads {@code base-url}, {@code connect-timeout} and {@code read-timeout} of the server's own options: a realm must
     * not turn the server's secrets to another address.
     *
     * @throws IllegalArgumentException when one is malformed, so that the server does not start with it
     */
    public static CallLimits of(GatewayOptions options, String vendorsUrl) {
        return new CallLimits(
                URI.create(options.server().text("base-url").orElse(vendorsUrl).replaceFirst("/+$", "")),
                Duration.ofMillis(options.number("connect-timeout", CONNECT)),
                Duration.ofMillis(options.number("read-timeout", READ)));
    }

    public Duration total() {
        return connect.plus(read);
    }

    private static boolean isLoopback(URI url) {
        var host = url.getHost();
        return "http".equals(url.getScheme())
                && host != null
                && (host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]"));
    }
}
