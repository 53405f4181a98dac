package io.torii.keycloak.policy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** What each setting means in Japanese; English is the setting's own. A test holds the file against the settings. */
public final class SettingWords {
    private static final Properties JAPANESE = read();

    private SettingWords() {}

    /** One sentence; absent for a setting that the file does not know. */
    public static Optional<String> meaning(Setting<?> setting) {
        return Optional.ofNullable(JAPANESE.getProperty(setting.key()));
    }

    /** What may be typed, where that is more than figures and words to be typed as they stand. */
    public static Optional<String> range(Setting<?> setting) {
        return Optional.ofNullable(JAPANESE.getProperty(setting.key() + "!"));
    }

    private static Properties read() {
        var words = new Properties();
        try (var file = SettingWords.class.getResourceAsStream("settings_ja.properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
