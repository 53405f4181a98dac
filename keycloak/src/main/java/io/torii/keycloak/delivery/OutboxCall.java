package io.torii.keycloak.delivery;

import io.torii.domain.SecretText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A call that rings in the outbox instead of somewhere.
 *
 * @param id of the delivery
 * @param at when it began to ring
 * @param to the whole number
 * @param extension what is dialled on
 * @param language BCP 47
 * @param said all that it has said so far, phrase by phrase
 * @param state how it stands
 */
public record OutboxCall(
        String id,
        Instant at,
        SecretText to,
        Optional<SecretText> extension,
        String language,
        List<String> said,
        State state) {
    public OutboxCall {
        said = List.copyOf(said);
    }

    /**
     * How a call stands.
     *
     * @param answered whether anything was said
     * @param keys how many keys it waits for; 0 when it is over, or still rings
     */
    public record State(boolean answered, int keys) {
        public static final State RINGING = new State(false, 0);
    }
}
