package io.torii.endpoints.clients;

import io.torii.domain.gate.ClientMode;
import io.torii.domain.method.Strength;
import io.torii.keycloak.gate.ClientWish;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.services.ErrorResponseException;

/** What was sent for a client; a word that nobody knows is refused, not stored, and what was left out stays as it is. */
record Wish(Map<String, Object> body) {
    private static final String MODE = "mode";
    private static final String STRENGTH = "strength";

    /**
     * Makes the client ask for it; what it asked for and asks for now, for the event.
     *
     * @throws ErrorResponseException 400 {@code torii_bad_mode}, {@code torii_bad_strength}
     */
    Map<String, String> on(ClientModel client) {
        var mode = word(MODE, ClientMode.class, "torii_bad_mode");
        var strength = word(STRENGTH, Strength.class, "torii_bad_strength");
        var wish = new ClientWish(client);
        Map<String, String> told = new HashMap<>();
        if (body.containsKey(MODE)) {
            told.put("torii_mode", wish.mode(mode));
        }
        if (body.containsKey(STRENGTH)) {
            told.put("torii_strength", wish.strength(strength));
        }
        return told;
    }

    private <E extends Enum<E>> Optional<E> word(String member, Class<E> type, String refusal) {
        return Optional.ofNullable(body.get(member)).map(sent -> Arrays.stream(type.getEnumConstants())
                .filter(each -> ClientWish.word(each).equals(sent))
                .findFirst()
                .orElseThrow(() -> new ErrorResponseException(refusal, null, Response.Status.BAD_REQUEST)));
    }
}
