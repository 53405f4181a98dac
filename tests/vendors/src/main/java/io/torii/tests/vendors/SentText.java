package io.torii.tests.vendors;

import java.util.Optional;

/**
 * A text that a fake vendor has taken.
 *
 * @param reference the vendor's name for it
 * @param to the number in E.164 form with its {@code +}
 * @param from the sender's number or name, or the messaging service
 * @param body the words
 * @param callback where its receipts go
 * @param clientRef what the vendor was asked to echo, where it knows such a thing
 */
public record SentText(
        String reference, String to, String from, String body, Optional<String> callback, Optional<String> clientRef)
        implements Addressed {}
