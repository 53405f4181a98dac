package io.torii.endpoints.enrollment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * One quarter of an hour in a calendar, as a file of RFC 5545. The same entry has the same file, so that a calendar that
 * has it already does not have it twice.
 *
 * @param summary in the user's words, on one line
 */
record CalendarEntry(Instant at, String summary) {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    String text() {
        var instant = UTC.format(at);
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
                "SUMMARY:" + escaped(),
                "END:VEVENT",
                "END:VCALENDAR",
                "");
    }

    /** RFC 5545, 3.3.11. */
    private String escaped() {
        return summary.replaceAll("[\\r\\n]+", " ").replaceAll("([\\\\;,])", "\\\\$1");
    }
}
