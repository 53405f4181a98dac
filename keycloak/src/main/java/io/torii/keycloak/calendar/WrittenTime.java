package io.torii.keycloak.calendar;

import io.torii.keycloak.policy.RealmPolicy;
import java.time.Instant;
import java.time.ZoneId;
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
        return day.format(time) + " ("
                + DateTimeFormatter.ofPattern("zzz", language).format(time) + ")";
    }
}
