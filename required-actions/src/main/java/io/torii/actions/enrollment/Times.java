package io.torii.actions.enrollment;

import io.torii.keycloak.calendar.WrittenTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Instants and spans in the realm's zone and the user's language. */
record Times(ZoneId zone, Locale language) {
    /** Day, hour and minute, with the zone's short name. */
    String exact(Instant at) {
        return new WrittenTime(zone, language).exact(at);
    }

    String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(at.atZone(zone));
    }

    /** Whole minutes still to wait, at least 1 before the instant. */
    static String minutes(Instant now, Instant due) {
        return String.valueOf(Math.max(1, (Duration.between(now, due).toSeconds() + 59) / 60));
    }

    /** The largest unit that says it without a fraction. */
    static EnrollPage.Words span(Duration length) {
        var minutes = length.toMinutes();
        if (minutes == 0) {
            return EnrollPage.Words.of("torii-enroll-span-none");
        }
        if (minutes % 1440 == 0) {
            return new EnrollPage.Words("torii-enroll-span-days", String.valueOf(minutes / 1440), "");
        }
        return minutes % 60 == 0
                ? new EnrollPage.Words("torii-enroll-span-hours", String.valueOf(minutes / 60), "")
                : new EnrollPage.Words("torii-enroll-span-minutes", String.valueOf(minutes), "");
    }
}
