package io.torii.keycloak.delivery;

import java.util.List;
import java.util.Locale;

/**
 * What a telephone says next.
 *
 * @param phrases with a short silence between each two; none closes the line without a word
 * @param language of the words
 * @param keys how many keys are waited for afterwards; 0 closes the line
 */
public record Spoken(List<String> phrases, Locale language, int keys) {
    public Spoken {
        phrases = List.copyOf(phrases);
    }

    @Override
    public String toString() {
        return "Spoken[redacted]";
    }
}
