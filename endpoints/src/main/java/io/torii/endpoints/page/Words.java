package io.torii.endpoints.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** A page's own words in one language: {@code <name>_<language>.properties} beside the page's class. */
public final class Words {
    private static final List<String> LANGUAGES = List.of("en", "ja");

    private final String language;
    private final Properties words = new Properties();

    private Words(Class<?> page, String name, String language) {
        this.language = language;
        try (var file = page.getResourceAsStream(name + "_" + language + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the language that was chosen, else the first of the browser's that there is, else English. */
    public static Words of(Class<?> page, String name, String chosen, List<Locale> accepted) {
        var language = Stream.concat(
                        Stream.ofNullable(chosen), accepted.stream().map(Locale::getLanguage))
                .filter(LANGUAGES::contains)
                .findFirst();
        return new Words(page, name, language.orElse(LANGUAGES.get(0)));
    }

    public String language() {
        return language;
    }

    /** Escaped for HTML. */
    public String get(String key) {
        return Html.escaped(words.getProperty(key));
    }
}
