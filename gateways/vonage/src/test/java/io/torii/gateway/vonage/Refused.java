package io.torii.gateway.vonage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.torii.domain.delivery.TextMessage;
import io.torii.keycloak.delivery.TelephonyGateway;
import io.torii.port.delivery.GatewayException;

/** A send that must fail. */
final class Refused {
    private Refused() {}

    static GatewayException by(TelephonyGateway gateway) {
        return by(gateway, Desk.text());
    }

    static GatewayException by(TelephonyGateway gateway, TextMessage text) {
        var refusal = catchThrowableOfType(GatewayException.class, () -> gateway.send(text));
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.getCause()).as("causes are what loggers print").isNull();
        return refusal;
    }
}
