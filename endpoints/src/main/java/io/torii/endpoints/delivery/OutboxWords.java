package io.torii.endpoints.delivery;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** The outbox page's words in one language. */
final class OutboxWords {
    private static final List<String> LANGUAGES = List.of("en", "ja");

    private final String language;
    private final Properties words = new Properties();

    private OutboxWords(String language) {
        this.language = language;
        try (var file = OutboxWords.class.getResourceAsStream("outbox_" + language + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the language that was chosen, else the first of the browser's that there is, else English. */
    static OutboxWords of(String chosen, List<Locale> accepted) {
        return Stream.concat(Stream.ofNullable(chosen), accepted.stream().map(Locale::getLanguage))
                .filter(LANGUAGES::contains)
                .findFirst()
                .map(OutboxWords::new)
                .orElseGet(() -> new OutboxWords(LANGUAGES.get(0)));
    }

    String language() {
        return language;
    }

    /** Escaped for HTML. */
    String get(String key) {
        return Html.escaped(words.getProperty(key));
    }
}
