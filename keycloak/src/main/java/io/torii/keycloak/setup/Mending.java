package io.torii.keycloak.setup;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentence that says what a flaw means and how it is mended, in both languages. */
public final class Mending {
    private static final Map<String, Properties> WORDS =
            Stream.of("en", "ja").collect(Collectors.toMap(Function.identity(), Mending::read));

    private Mending() {}

    /** By language. */
    public static Map<String, String> of(Flaw flaw) {
        return WORDS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, words -> words.getValue()
                .getProperty(flaw.key())));
    }

    private static Properties read(String language) {
        var words = new Properties();
        try (var file = Mending.class.getResourceAsStream("mending_" + language + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
