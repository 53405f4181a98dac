package io.torii.endpoints.gate;

import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.calendar.CalendarSettings;
import io.torii.keycloak.dryrun.DryRun;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.LocalDate;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/**
 * What the gate will do on the next day of the realm's zone, at a client that asks for nothing itself.
 *
 * @param day which
 * @param outcomes how many accounts are let in, asked, held by the guard or refused
 * @param reasons the same by why
 * @param phoneOnly accounts with nothing but phones (R21)
 */
public record Forecast(String day, Map<String, Long> outcomes, Map<String, Long> reasons, long phoneOnly) {
    public static Forecast tomorrow(KeycloakSession session) {
        var calendar = CalendarSettings.of(RealmPolicy.of(session.getContext().getRealm()));
        var day =
                LocalDate.ofInstant(new KeycloakClock().now(), calendar.zone()).plusDays(1);
        var tally = new Tally();
        new DryRun(session, Question.ENTERING, calendar.begins(day)).each(tally);
        var counts = tally.counts();
        return new Forecast(day.toString(), counts.outcomes(), counts.reasons(), counts.phoneOnly());
    }
}
