package io.torii.domain.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.application.OfficeHours.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R85: when somebody looks at an application. 2026-11-27 is a Friday. */
final class OfficeHoursTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final List<Span> WEEK = Stream.of(DayOfWeek.values())
            .limit(5)
            .flatMap(day -> Stream.of(
                    new Span(day, LocalTime.of(13, 0), LocalTime.of(17, 0)),
                    new Span(day, LocalTime.of(9, 0), LocalTime.of(12, 0))))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T08:00,2026-11-27T09:00",
        "2026-11-27T10:30,2026-11-27T10:30",
        "2026-11-27T12:00,2026-11-27T13:00",
        "2026-11-27T17:00,2026-12-01T09:00",
        "2026-11-28T10:00,2026-12-01T09:00"
    })
    void the_next_open_hour_is_told(LocalDateTime from, LocalDateTime next) {
        var hours = new OfficeHours(TOKYO, WEEK, Set.of(LocalDate.of(2026, 11, 30)));

        assertThat(hours.next(from.atZone(TOKYO).toInstant()))
                .isEqualTo(next.atZone(TOKYO).toInstant());
    }

    @Test
    void without_hours_somebody_always_looks_but_on_holidays() {
        var friday = LocalDate.of(2026, 11, 27);
        var noon = friday.atTime(12, 0).atZone(TOKYO).toInstant();

        assertThat(new OfficeHours(TOKYO, List.of(), Set.of()).next(noon)).isEqualTo(noon);
        assertThat(new OfficeHours(TOKYO, List.of(), Set.of(friday)).next(noon))
                .isEqualTo(friday.plusDays(1).atStartOfDay(TOKYO).toInstant());
    }

    @Test
    void hours_that_end_before_they_begin_are_refused() {
        assertThatThrownBy(() -> new Span(DayOfWeek.MONDAY, LocalTime.of(17, 0), LocalTime.of(9, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
