package io.torii.domain.delivery;

import io.torii.domain.SecretText;
import io.torii.domain.Subject;
import io.torii.domain.phone.PhoneNumber;
import io.torii.domain.phone.PhoneSlot;
import java.util.Locale;

/**
 * One text to send, or one call to make.
 *
 * @param subject who it is for
 * @param purse which budget pays
 * @param slot where the number stands, or would stand once proven
 * @param number where to
 * @param cargo what is brought there
 * @param language of the words, for gateways that care
 * @param address the browser's address as Keycloak saw it, for the rule on addresses (R30)
 */
public record DeliveryRequest(
        Subject subject,
        Purse purse,
        PhoneSlot slot,
        PhoneNumber number,
        Cargo cargo,
        Locale language,
        String address) {
    /** A text. */
    public DeliveryRequest(
            Subject subject,
            Purse purse,
            PhoneSlot slot,
            PhoneNumber number,
            SecretText body,
            Locale language,
            String address) {
        this(subject, purse, slot, number, Cargo.text(body), language, address);
    }
}
