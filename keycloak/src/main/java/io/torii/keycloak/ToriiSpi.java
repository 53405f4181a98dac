package io.torii.keycloak;

import com.google.auto.service.AutoService;
import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** The SPI {@code torii}, under which the server's own options of every room stand. */
@AutoService(Spi.class)
public final class ToriiSpi implements Spi {
    @Override
    public boolean isInternal() {
        return false;
    }

    @Override
    public String getName() {
        return "torii";
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return ToriiService.class;
    }

    @Override
    public Class<? extends ProviderFactory<?>> getProviderFactoryClass() {
        return ToriiServiceFactory.class;
    }
}
