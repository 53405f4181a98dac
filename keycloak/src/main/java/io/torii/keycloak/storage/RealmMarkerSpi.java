package io.torii.keycloak.storage;

import com.google.auto.service.AutoService;
import org.keycloak.provider.Spi;

/** {@code torii-realm}: has one provider, so that a realm file can say that it needs Torii (R73). */
@AutoService(Spi.class)
public final class RealmMarkerSpi implements Spi {
    @Override
    public boolean isInternal() {
        return false;
    }

    @Override
    public String getName() {
        return "torii-realm";
    }

    @Override
    public Class<RealmMarker> getProviderClass() {
        return RealmMarker.class;
    }

    @Override
    public Class<RealmMarkerFactory> getProviderFactoryClass() {
        return RealmMarkerFactory.class;
    }
}
