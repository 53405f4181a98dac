package io.torii.keycloak.policy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.keycloak.provider.ProviderConfigProperty;

/** Settings that are lengths of time, typed as whole numbers of one unit. */
public final class TimeSetting {
    private TimeSetting() {}

    public static Setting<Duration> seconds(String key, int fallback, Range range, String explanation) {
        return new Setting<>(
                key,
                String.valueOf(fallback),
                range + " s",
                explanation,
                ProviderConfigProperty.STRING_TYPE,
                typed -> of(typed, range, ChronoUnit.SECONDS));
    }

    public static Setting<Duration> minutes(String key, int fallback, Range range, String explanation) {
        return new Setting<>(
                key,
                String.valueOf(fallback),
                range + " min",
                explanation,
                ProviderConfigProperty.STRING_TYPE,
                typed -> of(typed, range, ChronoUnit.MINUTES));
    }

    public static Setting<Duration> hours(String key, int fallback, Range range, String explanation) {
        return new Setting<>(
                key,
                String.valueOf(fallback),
                range + " h",
                explanation,
                ProviderConfigProperty.STRING_TYPE,
                typed -> of(typed, range, ChronoUnit.HOURS));
    }

    public static Setting<Duration> days(String key, int fallback, Range range, String explanation) {
        return new Setting<>(
                key,
                String.valueOf(fallback),
                range + " days",
                explanation,
                ProviderConfigProperty.STRING_TYPE,
                typed -> of(typed, range, ChronoUnit.DAYS));
    }

    private static Duration of(String typed, Range range, ChronoUnit unit) {
        return Duration.of(range.check(Integer.parseInt(typed)), unit);
    }
}
