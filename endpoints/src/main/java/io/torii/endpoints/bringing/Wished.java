package io.torii.endpoints.bringing;

import io.torii.domain.bringing.StageException;
import io.torii.domain.bringing.StageProblem;
import io.torii.domain.bringing.StageWords;
import io.torii.domain.enrollment.Brought;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.calendar.CalendarSettings;
import io.torii.keycloak.policy.RealmPolicy;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.ErrorResponseException;

/** The stage that a caller wishes, in the realm's own time. */
public record Wished(KeycloakSession session) {
    /**
     * The members {@code stage} and {@code since} of a request's body.
     *
     * @throws ErrorResponseException 400 with the problem's code
     */
    public Brought of(Map<String, ?> asked) {
        try {
            return words().read(text(asked, "stage"), text(asked, "since"));
        } catch (StageException e) {
            throw refused(e.problem());
        }
    }

    StageWords words() {
        var policy = RealmPolicy.of(session.getContext().getRealm());
        var zone = Misconfigured.unless(() -> CalendarSettings.of(policy).zone());
        return new StageWords(new KeycloakClock().now(), zone);
    }

    private static String text(Map<String, ?> asked, String member) {
        var said = asked == null ? null : asked.get(member);
        if (said == null) {
            return "";
        }
        if (said instanceof String text) {
            return text;
        }
        throw refused(StageProblem.FIELDS);
    }

    private static ErrorResponseException refused(StageProblem problem) {
        return new ErrorResponseException(problem.code(), null, Response.Status.BAD_REQUEST);
    }
}
