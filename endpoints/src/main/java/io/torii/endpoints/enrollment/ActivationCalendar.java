package io.torii.endpoints.enrollment;

import io.torii.keycloak.ThemeWords;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;

/** The instant of an activation as a calendar file (RFC 5545): whoever has the link's number has the same one. */
record ActivationCalendar(KeycloakSession session) {
    /** Seconds up to the year 2286. */
    private static final Pattern SECONDS = Pattern.compile("\\d{1,10}");

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    Response file(String at) {
        if (at == null || !SECONDS.matcher(at).matches()) {
            throw new NotFoundException();
        }
        var instant = UTC.format(Instant.ofEpochSecond(Long.parseLong(at)));
        return Response.ok(text(instant, summary()))
                .header("Content-Disposition", "attachment; filename=\"mfa.ics\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private String summary() {
        var words = new ThemeWords(session);
        var language = session.getContext().resolveLocale(null);
        return escaped(words.say(language, "torii-calendar-summary", words.institution()));
    }

    private static String text(String instant, String summary) {
        return String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Torii//Security info//EN",
                "BEGIN:VEVENT",
                "UID:torii-" + instant,
                "DTSTAMP:" + instant,
                "DTSTART:" + instant,
                "DURATION:PT15M",
                "SUMMARY:" + summary,
                "END:VEVENT",
                "END:VCALENDAR",
                "");
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\r\\n]+", " ").replaceAll("([\\\\;,])", "\\\\$1");
    }
}
