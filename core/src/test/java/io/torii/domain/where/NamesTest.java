package io.torii.domain.where;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {
    private static final Names TOKYO =
            new Names(Map.of("en", "Tokyo", "ja", "東京", "zh-CN", "东京", "pt-BR", "Tóquio", "fr", " "));

    @ParameterizedTest
    @CsvSource({
        "en, Tokyo",
        "ja, 東京",
        "ja-JP, 東京",
        "en-GB, Tokyo",
        "zh-CN, 东京",
        "zh, 东京",
        "zh-Hant-TW, 东京",
        "pt-PT, Tóquio",
        "de, Tokyo",
        "fr, Tokyo"
    })
    void a_place_has_its_name_in_the_users_language_else_in_english(String tag, String name) {
        assertThat(TOKYO.in(Locale.forLanguageTag(tag))).contains(name);
    }

    @Test
    void a_place_without_names_has_none() {
        assertThat(new Names(Map.of()).in(Locale.ENGLISH)).isEmpty();
        assertThat(new Names(Map.of("ja", "東京")).in(Locale.ENGLISH)).isEmpty();
    }
}
