package io.torii.domain.delivery;

import io.torii.domain.SecretText;
import io.torii.domain.phone.PhoneNumber;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * One call as a gateway gets it, after rules and budgets have let it pass. What is said is asked for at its webhooks once
 * somebody has answered.
 *
 * @param id the ledger's row
 * @param to where to
 * @param extension digits that are dialled on once an exchange has answered
 * @param language of the words
 * @param webhooks public address of this call's webhooks, to which {@code /answer}, {@code /keys} and {@code /status} are added
 */
public record CallMessage(
        DeliveryId id, PhoneNumber to, Optional<SecretText> extension, Locale language, Optional<URI> webhooks) {
    public CallMessage at(URI base) {
        return new CallMessage(id, to, extension, language, Optional.of(URI.create(base + "/" + id.value())));
    }
}
