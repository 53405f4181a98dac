package io.torii.endpoints.delivery;

import io.torii.domain.SecretText;
import io.torii.keycloak.delivery.OutboxCall;
import java.util.List;

/** A call of the outbox as it is written in JSON; development mode only, so number and words are whole. */
public record OutboxCallView(
        String id, String at, String to, String extension, String language, List<String> said, int keys) {
    static OutboxCallView of(OutboxCall call) {
        return new OutboxCallView(
                call.id(),
                call.at().toString(),
                call.to().reveal(),
                call.extension().map(SecretText::reveal).orElse(""),
                call.language(),
                call.said(),
                call.state().keys());
    }
}
