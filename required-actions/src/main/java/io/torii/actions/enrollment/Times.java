package io.torii.actions.enrollment;

import io.torii.keycloak.calendar.CalendarSettings;
import io.torii.keycloak.calendar.WrittenTime;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.keycloak.authentication.RequiredActionContext;

/** Instants and spans in the realm's zone and the user's language. */
public record Times(ZoneId zone, Locale language) {
    /** Those of the user of this request. */
    public static Times of(RequiredActionContext context) {
        return new Times(
                RealmPolicy.of(context.getRealm()).get(CalendarSettings.ZONE),
                context.getSession().getContext().resolveLocale(context.getUser()));
    }

    /** Day, hour and minute, with the zone's short name. */
    public String exact(Instant at) {
        return new WrittenTime(zone, language).exact(at);
    }

    /** The day alone. */
    public String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(at.atZone(zone));
    }

    /** Whole minutes still to wait, at least 1 before the instant. */
    public static String minutes(Instant now, Instant due) {
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
