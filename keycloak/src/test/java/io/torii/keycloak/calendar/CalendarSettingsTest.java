package io.torii.keycloak.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.calendar.Exemption;
import io.torii.domain.calendar.Row;
import io.torii.domain.calendar.Who;
import io.torii.keycloak.policy.SettingException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the calendar is typed (R38, R100). */
final class CalendarSettingsTest {
    @Test
    void rows_are_lines_with_one_date_or_two() {
        var rows = CalendarSettings.ROWS.read(
                "group:/staff/human resources | warn=2027-04-01 | mandatory=2027-10-01\n\nrole:teacher|mandatory=2027-05-01;"
                        + "everybody | warn=2028-01-01");

        assertThat(rows)
                .containsExactly(
                        new Row(
                                new Who(Who.Kind.GROUP, "/staff/human resources"),
                                Optional.of(LocalDate.of(2027, 4, 1)),
                                Optional.of(LocalDate.of(2027, 10, 1))),
                        new Row(
                                new Who(Who.Kind.ROLE, "teacher"),
                                Optional.empty(),
                                Optional.of(LocalDate.of(2027, 5, 1))),
                        new Row(Who.EVERYBODY, Optional.of(LocalDate.of(2028, 1, 1)), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "staff | warn=2027-04-01",
                "group:staff | warn=2027-04-01",
                "everybody",
                "everybody | warn=2027-02-30",
                "everybody | warn=",
                "everybody | from=2027-04-01",
                "everybody | warn=2027-04-01 | warn=2027-05-01",
                "everybody | warn=2027-10-01 | mandatory=2027-04-01",
                "role: | warn=2027-04-01",
            })
    void a_line_that_cannot_be_read_is_named(String line) {
        assertThatThrownBy(() -> CalendarSettings.ROWS.read("everybody | warn=2027-04-01\n" + line))
                .isInstanceOfSatisfying(
                        SettingException.class, e -> assertThat(e.range()).startsWith("line 2: "));
    }

    @Test
    void an_exemption_has_an_end_or_breaks_glass() {
        var end = LocalDate.now(ZoneOffset.UTC).plusDays(100);

        assertThat(CalendarSettings.EXEMPT.read("group:/legacy | until=" + end
                        + " | owner=IT desk | reason=no phones\nrole:glass | break-glass"))
                .containsExactly(
                        new Exemption(new Who(Who.Kind.GROUP, "/legacy"), Optional.of(end), "IT desk", "no phones"),
                        new Exemption(new Who(Who.Kind.ROLE, "glass"), Optional.empty(), "", ""));
    }

    @Test
    void an_exemption_ends_within_a_year() {
        var far = LocalDate.now(ZoneOffset.UTC).plusDays(367);

        assertThatThrownBy(() -> CalendarSettings.EXEMPT.read("group:/legacy | until=" + far))
                .isInstanceOf(SettingException.class);
        assertThatThrownBy(() -> CalendarSettings.EXEMPT.read("group:/legacy")).isInstanceOf(SettingException.class);
        assertThatThrownBy(() -> CalendarSettings.EXEMPT.read("group:/legacy | break-glass | until=2020-01-01"))
                .isInstanceOf(SettingException.class);
        assertThatThrownBy(() -> CalendarSettings.EXEMPT.read("everybody | until=2020-01-01"))
                .isInstanceOf(SettingException.class);
    }

    @Test
    void a_zone_is_one_that_the_world_knows() {
        assertThat(CalendarSettings.ZONE.read(null)).isEqualTo(ZoneId.of("UTC"));
        assertThat(CalendarSettings.ZONE.read("Asia/Tokyo")).isEqualTo(ZoneId.of("Asia/Tokyo"));
        for (var wrong : new String[] {"Asia/Edo", "+09:00", "JST9"}) {
            assertThatThrownBy(() -> CalendarSettings.ZONE.read(wrong)).isInstanceOf(SettingException.class);
        }
    }
}
