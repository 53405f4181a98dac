package io.torii.endpoints.clients;

import io.torii.domain.gate.ClientMode;
import io.torii.domain.method.Strength;
import io.torii.keycloak.gate.ClientWish;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.keycloak.services.ErrorResponseException;

/** What was sent for a client; a word that nobody knows is refused, not stored. */
record Wish(Map<String, Object> body) {
    ClientWish read() {
        return new ClientWish(
                word("mode", ClientMode.class, "torii_bad_mode"),
                word("strength", Strength.class, "torii_bad_strength"));
    }

    /** As it was sent; {@code default} for nothing. */
    static String text(Map<String, Object> body, String member) {
        return Optional.ofNullable(body.get(member)).map(String::valueOf).orElse("default");
    }

    private <E extends Enum<E>> Optional<E> word(String member, Class<E> type, String refusal) {
        return Optional.ofNullable(body.get(member)).map(sent -> Arrays.stream(type.getEnumConstants())
                .filter(each -> ClientWish.word(each).equals(sent))
                .findFirst()
                .orElseThrow(() -> new ErrorResponseException(refusal, null, Response.Status.BAD_REQUEST)));
    }
}
