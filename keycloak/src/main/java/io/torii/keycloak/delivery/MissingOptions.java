package io.torii.keycloak.delivery;

import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * What a gateway lacks in the server's options.
 *
 * @param gateway its provider id
 * @param options their names, alternatives written {@code one or other}
 */
public record MissingOptions(String gateway, List<String> options) {
    private static final Logger LOG = Logger.getLogger(MissingOptions.class);

    /** Tells the administrator, once, at start. Sending anyway fails with NOT_CONFIGURED. */
    public void warn() {
        if (!options.isEmpty()) {
            LOG.warnf(
                    "Torii's gateway %s is not configured and sends only for realms with an account of their own."
                            + " Missing: %s",
                    gateway, named());
        }
    }

    /** The options as they are written in {@code keycloak.conf}. */
    public String named() {
        return options.stream()
                .map(option -> "spi-" + TelephonyGatewaySpi.NAME + "--" + gateway + "--" + option)
                .collect(Collectors.joining(", "));
    }
}
