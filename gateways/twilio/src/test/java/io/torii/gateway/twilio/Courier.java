package io.torii.gateway.twilio;

import io.torii.domain.SecretText;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.TextMessage;
import io.torii.domain.phone.PhoneNumber;
import io.torii.keycloak.delivery.GatewayOptions;
import io.torii.keycloak.delivery.TelephonyGatewayFactory;
import io.torii.port.delivery.GatewayException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.keycloak.Config;

/** Sends one text with whichever gateway its own class loader has; loaded by {@link ShadedJarIT}, away from the SDK. */
public final class Courier implements Function<Map<String, String>, String> {
    @Override
    public String apply(Map<String, String> options) {
        var factory =
                (TwilioGatewayFactory) ServiceLoader.load(TelephonyGatewayFactory.class, Courier.class.getClassLoader())
                        .findFirst()
                        .orElseThrow();
        try {
            var scope = scope(options);
            factory.init(scope);
            return factory.gateway(GatewayOptions.ofServer(scope))
                    .send(text(options))
                    .reference();
        } catch (GatewayException refused) {
            return refused.failure().name();
        } finally {
            factory.close();
        }
    }

    private static Config.Scope scope(Map<String, String> options) {
        return (Config.Scope) java.lang.reflect.Proxy.newProxyInstance(
                Courier.class.getClassLoader(),
                new Class<?>[] {Config.Scope.class},
                (proxy, method, arguments) -> options.get((String) arguments[0]));
    }

    private static TextMessage text(Map<String, String> options) {
        return new TextMessage(
                new DeliveryId("AAAAAAAAAAAAAAAAAAAAAA"),
                PhoneNumber.of(options.get("number"), "JP", 81),
                "",
                SecretText.of(options.get("words")),
                Locale.JAPANESE,
                Optional.empty());
    }
}
