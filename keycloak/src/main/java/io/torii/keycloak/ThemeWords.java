package io.torii.keycloak;

import io.torii.domain.phone.PhoneSlot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.theme.Theme;

/** The realm's words, out of its login theme and its own localisation. */
public final class ThemeWords {
    private final KeycloakSession session;

    public ThemeWords(KeycloakSession session) {
        this.session = session;
    }

    /**
     * The message with this key in this language, with its arguments in place.
     *
     * @throws IllegalArgumentException when no theme has the key
     */
    public String say(Locale language, String key, Object... arguments) {
        try {
            var theme = session.theme().getTheme(Theme.Type.LOGIN);
            var words = new ThemeTexts(theme, session.getContext().getRealm())
                    .find(language, key)
                    .orElseThrow(() -> new IllegalArgumentException("no message has the key " + key));
            return new MessageFormat(words, language).format(arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the places of numbers are called in the language of the session's request. */
    public Function<PhoneSlot, String> slotNames() {
        return slot -> say(session.getContext().resolveLocale(null), "torii-phone-slot-" + slot.name());
    }

    /** What the institution calls itself, in the language of the session's request. */
    public String institution() {
        return institution(session.getContext().resolveLocale(null));
    }

    /** What it calls itself in this language: {@code torii-institution} of the realm's localisation, else its display name (R80). */
    public String institution(Locale language) {
        var realm = session.getContext().getRealm();
        return Stream.of(
                        realm.getRealmLocalizationTextsByLocale(language.getLanguage())
                                .get("torii-institution"),
                        realm.getDisplayName())
                .filter(name -> name != null && !name.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse(realm.getName());
    }
}
