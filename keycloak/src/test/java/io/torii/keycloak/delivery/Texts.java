package io.torii.keycloak.delivery;

import io.torii.domain.SecretText;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.TextMessage;
import io.torii.domain.phone.PhoneNumber;
import java.util.Locale;
import java.util.Optional;

/** A text to try things with. */
final class Texts {
    static final TextMessage ANY = new TextMessage(
            new DeliveryId("A".repeat(22)),
            PhoneNumber.of("+819012345678", "JP", 81),
            "",
            SecretText.of("123456"),
            Locale.ENGLISH,
            Optional.empty());

    private Texts() {}
}
