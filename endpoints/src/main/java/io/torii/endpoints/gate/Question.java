package io.torii.endpoints.gate;

import io.torii.domain.gate.ClientMode;
import io.torii.domain.gate.Purpose;
import io.torii.domain.gate.Request;
import io.torii.domain.method.Strength;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.calendar.CalendarSettings;
import io.torii.keycloak.gate.Requests;
import io.torii.keycloak.policy.RealmPolicy;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.ErrorResponseException;

/**
 * What a dry run is asked; anything that cannot be read is a 400 with a code that stays the same.
 *
 * @param day tomorrow in the realm's zone, if nothing else is said
 * @param at its first instant
 * @param request what is asked of every account
 * @param first how many accounts the page leaves out, 0 or more
 * @param max how many it has at most, 0 to 500, 100 if nothing else is said
 */
record Question(LocalDate day, Instant at, Request request, int first, int max) {
    static final Request ENTERING = new Request(ClientMode.OPTIONAL, Purpose.SIGN_IN, 1, Strength.ANY, false);
    private static final int MOST = 500;

    static Question of(KeycloakSession session) {
        var calendar = CalendarSettings.of(RealmPolicy.of(session.getContext().getRealm()));
        var tomorrow =
                LocalDate.ofInstant(new KeycloakClock().now(), calendar.zone()).plusDays(1);
        var day = parameter(session, "day").map(Question::date).orElse(tomorrow);
        var request =
                parameter(session, "client").map(id -> request(session, id)).orElse(ENTERING);
        return new Question(
                day,
                calendar.begins(day),
                request,
                parameter(session, "first")
                        .map(typed -> whole(typed, Integer.MAX_VALUE))
                        .orElse(0),
                parameter(session, "max").map(typed -> whole(typed, MOST)).orElse(100));
    }

    private static Request request(KeycloakSession session, String id) {
        return new Requests(session, session.getContext().getRealm()).of(client(session, id));
    }

    static ClientModel client(KeycloakSession session, String id) {
        var client = id == null ? null : session.getContext().getRealm().getClientByClientId(id.strip());
        if (client == null) {
            throw refusal("torii_unknown_client");
        }
        return client;
    }

    private static LocalDate date(String typed) {
        try {
            var day = LocalDate.parse(typed);
            if (day.getYear() < 1970 || day.getYear() > 9999) {
                throw refusal("torii_bad_day");
            }
            return day;
        } catch (DateTimeException e) {
            throw refusal("torii_bad_day");
        }
    }

    private static int whole(String typed, int most) {
        try {
            var figure = Integer.parseInt(typed);
            if (figure >= 0 && figure <= most) {
                return figure;
            }
        } catch (NumberFormatException e) {
            throw refusal("torii_bad_page");
        }
        throw refusal("torii_bad_page");
    }

    private static Optional<String> parameter(KeycloakSession session, String name) {
        return Optional.ofNullable(
                        session.getContext().getUri().getQueryParameters().getFirst(name))
                .filter(typed -> !typed.isBlank());
    }

    private static ErrorResponseException refusal(String code) {
        return new ErrorResponseException(code, null, Response.Status.BAD_REQUEST);
    }
}
