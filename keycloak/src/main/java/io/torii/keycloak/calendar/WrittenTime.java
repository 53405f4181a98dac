package io.torii.keycloak.calendar;

import io.torii.keycloak.policy.RealmPolicy;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** An instant in the realm's zone and the user's language. */
public record WrittenTime(ZoneId zone, Locale language) {
    public static WrittenTime of(KeycloakSession session, UserModel user) {
        var context = session.getContext();
        var zone = RealmPolicy.of(context.getRealm()).get(CalendarSettings.ZONE);
        return new WrittenTime(zone, context.resolveLocale(user));
    }

    /** Day, hour and minute, with the zone's short name. */
    public String exact(Instant at) {
        var time = at.atZone(zone);
        var day = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language);
        return day.format(time) + zone(time);
    }

    /** Hour and minute, with the zone's short name: for what is over within the hour. */
    public String soon(Instant at) {
        var time = at.atZone(zone);
        var hour = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(language);
        return hour.format(time) + zone(time);
    }

    private String zone(ZonedDateTime time) {
        return " (" + DateTimeFormatter.ofPattern("zzz", language).format(time) + ")";
    }
}
