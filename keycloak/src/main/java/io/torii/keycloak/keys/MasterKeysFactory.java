package io.torii.keycloak.keys;

import com.google.auto.service.AutoService;
import io.torii.domain.MacKey;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.ToriiService;
import io.torii.keycloak.ToriiServiceFactory;
import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.common.util.Environment;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;

/**
 * Reads the master key once, when the server starts (options {@code spi-torii--keys--…}). Without one the server starts
 * in development mode only, with a key that ends with the process (R44).
 */
@AutoService(ToriiServiceFactory.class)
public final class MasterKeysFactory implements ToriiServiceFactory {
    public static final String ID = "keys";
    static final String MISSING = "Torii has no master key: set spi-torii--keys--master-key (32 bytes in base64, or a"
            + " vault entry) or spi-torii--keys--keystore-file; only development mode starts without one";
    private static final Logger LOG = Logger.getLogger(MasterKeysFactory.class);

    private Config.Scope options;
    private MasterKeys keys;

    @Override
    public void init(Config.Scope config) {
        options = config;
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        keys = keys(factory);
        // The vault needs the database, so a key that cannot be read stops the start here and not the first user.
        factory.register(event -> {
            if (event instanceof PostMigrationEvent && !Environment.isNonServerMode()) {
                keys.check();
            }
        });
    }

    @Override
    public ToriiService create(KeycloakSession session) {
        return keys;
    }

    @Override
    public String getId() {
        return ID;
    }

    private MasterKeys keys(KeycloakSessionFactory factory) {
        if (options.get("master-key") != null || options.get("keystore-file") != null) {
            return new MasterKeys(() -> KeycloakModelUtils.runJobInTransactionWithResult(
                    factory, session -> new MasterKeyOptions(options, session).read()));
        }
        if (Environment.isNonServerMode()) {
            return new MasterKeys(List::of);
        }
        if (!Environment.isDevMode()) {
            throw new IllegalStateException(MISSING);
        }
        LOG.warn("No master key: development mode goes on with one that ends with this process");
        var passing = MacKey.of(new SecureChance().bytes(MacKey.BYTES));
        return new MasterKeys(() -> List.of(passing));
    }
}
