package io.torii.domain.application;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a realm's staff look at applications (R85).
 *
 * @param zone of hours and days
 * @param spans within a week; none for always
 * @param holidays days on which nobody looks
 */
public record OfficeHours(ZoneId zone, List<Span> spans, Set<LocalDate> holidays) {
    /** Nobody rests for longer. */
    private static final int DAYS = 400;

    public OfficeHours {
        Objects.requireNonNull(zone);
        spans = List.copyOf(spans);
        holidays = Set.copyOf(holidays);
    }

    /** The first instant from this one on at which somebody looks. */
    public Instant next(Instant from) {
        if (spans.isEmpty() && holidays.isEmpty()) {
            return from;
        }
        var today = LocalDate.ofInstant(from, zone);
        return Stream.iterate(today, day -> day.plusDays(1))
                .limit(DAYS)
                .filter(day -> !holidays.contains(day))
                .flatMap(day -> openings(day, from))
                .findFirst()
                .orElse(from);
    }

    private Stream<Instant> openings(LocalDate day, Instant from) {
        var whole = Stream.of(new Span(day.getDayOfWeek(), LocalTime.MIN, LocalTime.MAX));
        return (spans.isEmpty() ? whole : spans.stream())
                .filter(span -> span.day() == day.getDayOfWeek())
                .sorted(Comparator.comparing(Span::opens))
                .filter(span ->
                        from.isBefore(day.atTime(span.closes()).atZone(zone).toInstant()))
                .map(span -> day.atTime(span.opens()).atZone(zone).toInstant())
                .map(opens -> opens.isBefore(from) ? from : opens);
    }

    /**
     * Hours of one day of the week.
     *
     * @param opens from when
     * @param closes until when, later than that
     */
    public record Span(DayOfWeek day, LocalTime opens, LocalTime closes) {
        public Span {
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException("hours end after they begin");
            }
        }
    }
}
