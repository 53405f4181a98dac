package io.torii.keycloak.gate;

import io.torii.domain.gate.ClientMode;
import io.torii.domain.method.Strength;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.models.ClientModel;

/** What an administrator wants a client to ask for, written to its attributes; its other words stay. */
public record ClientWish(ClientModel client) {
    /** Absent for the realm's default; what stood there and stands there now. */
    public String mode(Optional<ClientMode> mode) {
        return set(ClientSays.MODE, mode);
    }

    /** Absent for any; what stood there and stands there now. */
    public String strength(Optional<Strength> strength) {
        return set(ClientSays.STRENGTH, strength);
    }

    private String set(String attribute, Optional<? extends Enum<?>> word) {
        var before = text(attribute);
        word.map(ClientWish::word)
                .ifPresentOrElse(text -> client.setAttribute(attribute, text), () -> client.removeAttribute(attribute));
        return before + " > " + text(attribute);
    }

    private String text(String attribute) {
        return Optional.ofNullable(client.getAttribute(attribute)).orElse("(default)");
    }

    /** As it stands in an attribute. */
    public static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
