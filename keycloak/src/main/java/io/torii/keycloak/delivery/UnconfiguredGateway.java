package io.torii.keycloak.delivery;

import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.GatewayFailure;
import io.torii.domain.delivery.Receipt;
import io.torii.domain.delivery.TextMessage;
import io.torii.port.delivery.GatewayException;
import java.util.Optional;

/** What a factory hands out while a required option is missing: it takes nothing and believes nothing. */
public final class UnconfiguredGateway implements TelephonyGateway {
    @Override
    public Accepted send(TextMessage message) throws GatewayException {
        throw new GatewayException(GatewayFailure.NOT_CONFIGURED, "");
    }

    @Override
    public Optional<Receipt> receipt(SignedCall call) {
        return Optional.empty();
    }
}
