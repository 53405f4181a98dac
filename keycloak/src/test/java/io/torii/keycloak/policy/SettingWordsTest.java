package io.torii.keycloak.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every setting is explained in both languages (R25). */
final class SettingWordsTest {
    /** Figures with a unit, and words that are typed as they stand, need no translation. */
    private static final Pattern PLAIN = Pattern.compile("\\d+ to \\d+( \\S+)?|[a-z-]+(, [a-z-]+)*");

    @Test
    void every_setting_has_a_meaning_in_Japanese_R25() {
        var missing = ToriiSettings.all().stream()
                .filter(setting -> SettingWords.meaning(setting).isEmpty())
                .map(Setting::key)
                .toList();

        assertThat(missing).as("settings_ja.properties").isEmpty();
    }

    @Test
    void every_range_in_words_is_told_in_Japanese_R25() {
        var missing = ToriiSettings.all().stream()
                .filter(setting -> !PLAIN.matcher(setting.range()).matches())
                .filter(setting -> SettingWords.range(setting).isEmpty())
                .map(Setting::key)
                .toList();

        assertThat(missing)
                .as("settings_ja.properties, with an exclamation mark")
                .isEmpty();
    }
}
