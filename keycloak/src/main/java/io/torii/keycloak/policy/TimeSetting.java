package io.torii.keycloak.policy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.keycloak.provider.ProviderConfigProperty;

/** Settings that are lengths of time, typed as whole numbers of one unit. */
public final class TimeSetting {
    private TimeSetting() {}

    public static Setting<Duration> seconds(String key, int fallback, Range range, String explanation) {
        return new Figure(key, fallback, range, explanation).in(ChronoUnit.SECONDS, "s");
    }

    public static Setting<Duration> minutes(String key, int fallback, Range range, String explanation) {
        return new Figure(key, fallback, range, explanation).in(ChronoUnit.MINUTES, "min");
    }

    public static Setting<Duration> hours(String key, int fallback, Range range, String explanation) {
        return new Figure(key, fallback, range, explanation).in(ChronoUnit.HOURS, "h");
    }

    public static Setting<Duration> days(String key, int fallback, Range range, String explanation) {
        return new Figure(key, fallback, range, explanation).in(ChronoUnit.DAYS, "days");
    }

    private record Figure(String key, int fallback, Range range, String explanation) {
        Setting<Duration> in(ChronoUnit unit, String symbol) {
            return new Setting<>(
                    key,
                    String.valueOf(fallback),
                    range + " " + symbol,
                    explanation,
                    ProviderConfigProperty.STRING_TYPE,
                    typed -> Duration.of(range.check(Integer.parseInt(typed)), unit));
        }
    }
}
