package io.torii.keycloak.gate;

import io.torii.domain.gate.ClientMode;
import io.torii.domain.method.Strength;
import java.util.Arrays;
import org.keycloak.models.ClientModel;

/** The words of a client's attributes, as they were typed. */
public record ClientWords(ClientModel client) {
    /** Whether mode and strength are words that somebody knows; what is not said needs none (R64). */
    public boolean understood() {
        return known(ClientSays.MODE, ClientMode.values()) && known(ClientSays.STRENGTH, Strength.values());
    }

    private boolean known(String attribute, Enum<?>... words) {
        var said = client.getAttribute(attribute);
        return said == null
                || said.isBlank()
                || Arrays.stream(words).map(ClientWish::word).anyMatch(said.strip()::equalsIgnoreCase);
    }
}
