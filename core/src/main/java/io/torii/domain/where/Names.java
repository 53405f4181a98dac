package io.torii.domain.where;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one place is called.
 *
 * @param byLanguage from a BCP 47 tag, such as {@code ja} or {@code zh-CN}, to the name
 */
public record Names(Map<String, String> byLanguage) {
    private static final String FALLBACK = "en";

    public Names {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** In this language, whatever its country, else in English; empty when there is neither. */
    public Optional<String> in(Locale language) {
        return Stream.of(
                        Optional.ofNullable(byLanguage.get(language.toLanguageTag())),
                        Optional.ofNullable(byLanguage.get(language.getLanguage())),
                        elsewhere(language),
                        Optional.ofNullable(byLanguage.get(FALLBACK)))
                .flatMap(Optional::stream)
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    /** Who reads Chinese reads that of another country rather than English. */
    private Optional<String> elsewhere(Locale language) {
        return byLanguage.keySet().stream()
                .filter(tag -> tag.startsWith(language.getLanguage() + "-"))
                .sorted()
                .map(byLanguage::get)
                .findFirst();
    }
}
