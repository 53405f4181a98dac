package io.torii.keycloak.calendar;

import io.torii.domain.calendar.Calendar;
import io.torii.domain.calendar.Exemption;
import io.torii.domain.calendar.Row;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From when a realm warns and demands, and whom it leaves alone (R38, R100). */
public final class CalendarSettings {
    public static final Setting<ZoneId> ZONE = Setting.line(
            "torii.timezone",
            "UTC",
            "IANA name of a time zone",
            new Setting.Reader<>("The zone whose midnights dates begin at", CalendarSettings::zone));
    static final Setting<List<Row>> ROWS = Setting.lines(
            "torii.calendar.rows",
            "",
            "lines of everybody, group:/path or role:name | warn=date | mandatory=date; one date may be left out",
            new Setting.Reader<>(
                    "From when users are warned of the second factor, and from when they must have one; the earliest"
                            + " date that fits a user counts",
                    CalendarSettings::rows));
    static final Setting<List<Exemption>> EXEMPT = Setting.lines(
            "torii.calendar.exempt",
            "",
            "lines of group:/path or role:name | until=date, at most 365 days ahead, or break-glass | owner=text |"
                    + " reason=text; the texts may be left out",
            new Setting.Reader<>("Whom the calendar leaves alone, until a day begins", CalendarSettings::exemptions));

    private static final String BREAK_GLASS = "break-glass";

    /** The first place on earth where a day begins: no date that is right somewhere is refused. */
    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

    private CalendarSettings() {}

    public static List<Setting<?>> all() {
        return List.of(ZONE, ROWS, EXEMPT);
    }

    public static Calendar of(RealmPolicy realm) {
        return new Calendar(realm.get(ZONE), realm.get(ROWS), realm.get(EXEMPT));
    }

    private static ZoneId zone(String typed) {
        try {
            if (typed.equals("UTC") || ZoneId.getAvailableZoneIds().contains(typed)) {
                return ZoneId.of(typed);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no time zone", e);
        }
        // An offset is no zone: it knows no summer time.
        throw new IllegalArgumentException("no time zone");
    }

    private static List<Row> rows(String typed) {
        return CalendarLine.all(
                typed,
                Set.of("warn", "mandatory"),
                line -> new Row(line.who(), line.date("warn"), line.date("mandatory")));
    }

    private static List<Exemption> exemptions(String typed) {
        var today = LocalDate.ofInstant(new KeycloakClock().now(), FIRST);
        return CalendarLine.all(typed, Set.of("until", BREAK_GLASS, "owner", "reason"), line -> exemption(line, today));
    }

    private static Exemption exemption(CalendarLine line, LocalDate today) {
        var until = line.date("until");
        if (until.isPresent() == line.words().containsKey(BREAK_GLASS)) {
            throw new IllegalArgumentException("either until=date or break-glass");
        }
        return Optional.of(new Exemption(line.who(), until, line.text("owner"), line.text("reason")))
                .filter(exemption -> exemption.within(today))
                .orElseThrow(() -> new IllegalArgumentException("until is more than 365 days ahead"));
    }
}
