package io.torii.endpoints.settings;

import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.SettingWords;
import java.util.Map;

/**
 * One setting of a realm.
 *
 * @param value what is stored; null where the default counts, and where it is outside its range
 * @param outside whether what is stored is outside its range: whoever needs it refuses
 * @param fallback the default
 * @param type whether it is one line, several, or true and false, as Keycloak names its fields
 * @param range what may be typed, by language
 * @param meaning one sentence, by language
 * @param changed who changed it last, null where nobody did through Torii
 */
public record SettingView(
        String key,
        String value,
        boolean outside,
        String fallback,
        String type,
        Map<String, String> range,
        Map<String, String> meaning,
        LastChange changed) {
    static SettingView of(Setting<?> setting, String stored, LastChange changed) {
        var shown = new Shown(setting, stored);
        return new SettingView(
                setting.key(),
                shown.text(),
                shown.outside(),
                setting.fallback(),
                setting.type(),
                both(setting.range(), SettingWords.range(setting).orElse(setting.range())),
                both(setting.explanation(), SettingWords.meaning(setting).orElse(setting.explanation())),
                changed);
    }

    private static Map<String, String> both(String english, String japanese) {
        return Map.of("en", english, "ja", japanese);
    }
}
