package io.torii.keycloak.phone;

import io.torii.domain.call.CallMode;
import io.torii.domain.phone.PhonePolicy;
import io.torii.keycloak.call.CallSettings;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import java.util.List;
import java.util.regex.Pattern;

/** What a realm sets about numbers. */
public final class PhoneSettings {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /** Empty means none: numbers are then typed with their country calling code. */
    public static final Setting<String> HOME = Setting.line(
            "torii.phone.home-country",
            "",
            "ISO 3166-1 alpha-2 code, or empty",
            new Setting.Reader<>(
                    "The country whose numbers may be typed without their country calling code",
                    PhoneSettings::country));

    static final Setting<Boolean> VOIP_TEXTS =
            Setting.flag("torii.phone.voip.texts", false, "Whether texts may go to VoIP numbers");
    static final Setting<Boolean> VOIP_OFFICE =
            Setting.flag("torii.phone.voip.office", true, "Whether an office phone may be a VoIP number");

    private PhoneSettings() {}

    public static List<Setting<?>> all() {
        return List.of(HOME, VOIP_TEXTS, VOIP_OFFICE);
    }

    public static PhonePolicy phones(RealmPolicy realm) {
        return new PhonePolicy(
                realm.get(VOIP_TEXTS), realm.get(VOIP_OFFICE), realm.get(CallSettings.MODE) != CallMode.OFF);
    }

    private static String country(String typed) {
        if (!typed.isEmpty() && !COUNTRY.matcher(typed).matches()) {
            throw new IllegalArgumentException("no country code");
        }
        return typed;
    }
}
