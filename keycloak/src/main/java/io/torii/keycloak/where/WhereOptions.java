package io.torii.keycloak.where;

import io.torii.keycloak.delivery.GatewayOptions;
import java.io.File;
import java.util.Optional;
import org.keycloak.Config;

/**
 * The server's own option, {@code spi-torii--where--database}.
 *
 * @param database a file in MaxMind's format with countries and cities
 */
record WhereOptions(Optional<File> database) {
    static final String DATABASE = "spi-torii--where--database";

    static WhereOptions of(Config.Scope config) {
        return new WhereOptions(GatewayOptions.ofServer(config).text("database").map(File::new));
    }
}
