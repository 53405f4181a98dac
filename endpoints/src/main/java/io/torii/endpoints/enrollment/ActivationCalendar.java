package io.torii.endpoints.enrollment;

import io.torii.keycloak.ThemeWords;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;

/** The instant of an activation as a calendar file: whoever has the link's number has the same one. */
record ActivationCalendar(KeycloakSession session) {
    /** Seconds up to the year 2286. */
    private static final Pattern SECONDS = Pattern.compile("\\d{1,10}");

    Response file(String at) {
        if (at == null || !SECONDS.matcher(at).matches()) {
            throw new NotFoundException();
        }
        var entry = new CalendarEntry(Instant.ofEpochSecond(Long.parseLong(at)), summary());
        return Response.ok(entry.text())
                .header("Content-Disposition", "attachment; filename=\"mfa.ics\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private String summary() {
        var words = new ThemeWords(session);
        return words.say(session.getContext().resolveLocale(null), "torii-calendar-summary", words.institution());
    }
}
