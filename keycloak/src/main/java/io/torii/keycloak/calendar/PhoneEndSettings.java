package io.torii.keycloak.calendar;

import io.torii.domain.enrollment.Nudge;
import io.torii.domain.method.PhoneEnd;
import io.torii.domain.method.PhoneStanding;
import io.torii.keycloak.policy.Range;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.TimeSetting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a realm phases the phone out (R21, R56). */
public final class PhoneEndSettings {
    static final Setting<Switch> NUDGE = Setting.choice(
            "torii.phone.nudge",
            Switch.OFF,
            "Whether who signs in by phone and has nothing stronger is asked to add it");
    static final Setting<Integer> SNOOZES =
            Setting.whole("torii.phone.nudge.snoozes", 3, new Range(0, 10), "How often that can be put off");
    static final Setting<Duration> PAUSE =
            TimeSetting.days("torii.phone.nudge.days", 1, new Range(0, 14), "For how long each time");
    static final Setting<Optional<LocalDate>> BACKUP_ONLY = date(
            "torii.phone.backup-only.from", "From when the phone is never the default and must not be the only one");
    static final Setting<Optional<LocalDate>> OFF =
            date("torii.phone.off.from", "From when the phone verifies no more, but for the grace");
    static final Setting<Duration> GRACE = TimeSetting.days(
            "torii.phone.off.grace",
            30,
            new Range(0, 180),
            "How long after that it verifies who has nothing else, only to register another method");

    private PhoneEndSettings() {}

    public static List<Setting<?>> all() {
        return List.of(NUDGE, SNOOZES, PAUSE, BACKUP_ONLY, OFF, GRACE);
    }

    public static Nudge nudge(RealmPolicy realm) {
        return new Nudge(realm.get(NUDGE) == Switch.ON, realm.get(SNOOZES), realm.get(PAUSE));
    }

    /** How far the phone's end has gone at an instant. */
    public static PhoneStanding standing(RealmPolicy realm, Instant now) {
        return end(realm).standing(realm.get(CalendarSettings.ZONE), now);
    }

    /** Whether the realm has no plan to phase the phone out. */
    static boolean stays(RealmPolicy realm) {
        return end(realm).backupOnly().isEmpty() && end(realm).off().isEmpty();
    }

    /** The date from when the phone ends, if there is one. */
    public static PhoneEnd end(RealmPolicy realm) {
        return new PhoneEnd(
                realm.get(BACKUP_ONLY), realm.get(OFF), (int) realm.get(GRACE).toDays());
    }

    private static Setting<Optional<LocalDate>> date(String key, String explanation) {
        return Setting.line(
                key,
                "",
                "date, or empty for never",
                new Setting.Reader<>(
                        explanation,
                        typed -> typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed))));
    }

    /** On or off, as people write it. */
    enum Switch {
        OFF,
        ON
    }
}
