package io.torii.keycloak.delivery;

import com.google.auto.service.AutoService;
import org.keycloak.provider.Spi;

/** {@code torii-gateway}: options are {@code spi-torii-gateway--<vendor>--<option>}. */
@AutoService(Spi.class)
public final class TelephonyGatewaySpi implements Spi {
    public static final String NAME = "torii-gateway";

    @Override
    public boolean isInternal() {
        return false;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public Class<TelephonyGateway> getProviderClass() {
        return TelephonyGateway.class;
    }

    @Override
    public Class<TelephonyGatewayFactory> getProviderFactoryClass() {
        return TelephonyGatewayFactory.class;
    }
}
