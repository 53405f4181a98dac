package io.torii.endpoints.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Day one: the instant of an activation for a calendar. */
class CalendarEntryTest {
    private static final Instant AT = Instant.parse("2027-04-01T00:40:00Z");

    @Test
    void the_instant_is_written_in_universal_time() {
        assertThat(new CalendarEntry(AT, "MFA").text())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("\r\nDTSTART:20270401T004000Z\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    /** An institution's name is anything. */
    @Test
    void a_name_begins_no_line_of_its_own() {
        var text = new CalendarEntry(AT, "A, B; C\\D\r\nATTENDEE:x").text();

        assertThat(text).contains("SUMMARY:A\\, B\\; C\\\\D ATTENDEE:x\r\n").doesNotContain("\nATTENDEE");
    }
}
