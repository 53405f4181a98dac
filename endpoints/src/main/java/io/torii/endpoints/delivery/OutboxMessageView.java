package io.torii.endpoints.delivery;

import io.torii.keycloak.delivery.OutboxText;

/** A text of the outbox as it is written in JSON; development mode only, so number and words are whole. */
public record OutboxMessageView(String id, String at, String to, String sender, String language, String body) {
    static OutboxMessageView of(OutboxText text) {
        return new OutboxMessageView(
                text.id(),
                text.at().toString(),
                text.to().reveal(),
                text.sender(),
                text.language(),
                text.body().reveal());
    }
}
