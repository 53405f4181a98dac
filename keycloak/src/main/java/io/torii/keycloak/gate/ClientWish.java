package io.torii.keycloak.gate;

import io.torii.domain.gate.ClientMode;
import io.torii.domain.method.Strength;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.models.ClientModel;

/**
 * What an administrator wants a client to ask for.
 *
 * @param mode absent for the realm's default
 * @param strength absent for any
 */
public record ClientWish(Optional<ClientMode> mode, Optional<Strength> strength) {
    /** Writes it to the client's attributes; its other words stay. */
    public void on(ClientModel client) {
        set(client, ClientSays.MODE, mode);
        set(client, ClientSays.STRENGTH, strength);
    }

    private static void set(ClientModel client, String attribute, Optional<? extends Enum<?>> word) {
        word.map(ClientWish::word)
                .ifPresentOrElse(text -> client.setAttribute(attribute, text), () -> client.removeAttribute(attribute));
    }

    /** As it stands in an attribute. */
    public static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
