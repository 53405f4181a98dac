package io.torii.keycloak.call;

import io.torii.domain.phone.PhoneNumber;
import io.torii.keycloak.Torii;
import io.torii.keycloak.delivery.DeliverySettings;
import io.torii.keycloak.delivery.TelephonyGateway;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;

/** Which numbers a telephone may be called from: those of the providers for its country, in their order (R82). */
record CallerNumbers(KeycloakSession session) {
    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{6,14}");

    List<String> to(PhoneNumber called) {
        return DeliverySettings.policy(Torii.of(session).policy()).order(called.country()).stream()
                .flatMap(provider -> number(provider).stream())
                .distinct()
                .toList();
    }

    private Optional<String> number(String provider) {
        return Optional.ofNullable(session.getProvider(TelephonyGateway.class, provider))
                .flatMap(TelephonyGateway::callsFrom)
                .map(CallerNumbers::shown);
    }

    /** Vonage writes numbers without their {@code +}. */
    private static String shown(String number) {
        return DIGITS.matcher(number).matches() ? "+" + number : number;
    }
}
