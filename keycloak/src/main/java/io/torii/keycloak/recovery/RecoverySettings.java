package io.torii.keycloak.recovery;

import io.torii.domain.Told;
import io.torii.domain.recovery.AssertionPolicy;
import io.torii.domain.recovery.RecoveryPolicy;
import io.torii.keycloak.policy.Range;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.TimeSetting;
import io.torii.keycloak.policy.ToldText;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a realm sets about recovery, and about identity verification in it (R10, R11). */
public final class RecoverySettings {
    static final Setting<String> PROVIDER = Setting.line(
            "torii.recovery.provider",
            "",
            "alias of an OpenID Connect identity provider that is disabled in Keycloak, or empty",
            new Setting.Reader<>(
                    "The service by which users prove who they are in recovery; empty: recovery does not offer it",
                    typed -> typed));
    static final Setting<Set<String>> LEVELS = Setting.line(
            "torii.recovery.acr",
            "",
            "acr values between spaces, or empty for any",
            new Setting.Reader<>("What that service must say about how it verified", RecoverySettings::words));
    static final Setting<Duration> AGE = TimeSetting.minutes(
            "torii.recovery.auth-minutes",
            5,
            new Range(1, 15),
            "How long ago a user may have signed in at that service");
    static final Setting<Duration> REST = TimeSetting.hours(
            "torii.recovery.link-hours",
            72,
            new Range(0, 720),
            "How long after an account was linked with that service the link counts for recovery");
    static final Setting<Boolean> PRIVILEGED = Setting.flag(
            "torii.recovery.privileged",
            false,
            "Whether accounts with an administrator's or a Torii role can be linked and recovered so");
    static final Setting<List<Told>> AT_HAND = told(
            "torii.recovery.at-hand",
            "What must be at hand for the service; shown before users are sent there, a line each");
    static final Setting<List<Told>> SUPPORT =
            told("torii.recovery.support", "Where users get help with recovery: name, telephone, hours; a line each");

    private static final Pattern BETWEEN = Pattern.compile("\\s+");

    private RecoverySettings() {}

    public static List<Setting<?>> all() {
        return List.of(PROVIDER, LEVELS, AGE, REST, PRIVILEGED, AT_HAND, SUPPORT);
    }

    static RecoveryPolicy policy(RealmPolicy realm) {
        return new RecoveryPolicy(new AssertionPolicy(realm.get(LEVELS), realm.get(AGE)), realm.get(REST));
    }

    private static Setting<List<Told>> told(String key, String explanation) {
        return Setting.lines(key, "", "lines of English | Japanese", new Setting.Reader<>(explanation, ToldText::read));
    }

    private static Set<String> words(String typed) {
        return BETWEEN.splitAsStream(typed)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
