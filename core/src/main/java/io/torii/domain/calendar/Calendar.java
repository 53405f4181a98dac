package io.torii.domain.calendar;

import io.torii.domain.gate.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * From when a realm warns of the second factor and from when it demands one (R38).
 *
 * @param zone whose midnights dates begin at
 * @param rows in any order: the earliest date that fits a user counts
 * @param exemptions the one that lasts longest counts
 */
public record Calendar(ZoneId zone, List<Row> rows, List<Exemption> exemptions) {
    public static final Calendar EMPTY = new Calendar(ZoneOffset.UTC, List.of(), List.of());

    public Calendar {
        rows = List.copyOf(rows);
        exemptions = List.copyOf(exemptions);
    }

    /** Where a user stands at an instant. Without rows nobody is looked up. */
    public Standing standing(Memberships memberships, Instant now) {
        var fitting = fitting(memberships);
        if (fitting.isEmpty()) {
            return Standing.FREE;
        }
        var warn = earliest(fitting, Row::warn);
        var mandatory = earliest(fitting, Row::mandatory);
        return exempt(memberships, now)
                .map(exemption ->
                        new Standing(Standing.Kind.EXEMPT, exemption.until().map(this::begins), mandatory))
                .or(() -> reached(Standing.Kind.DUE, mandatory, mandatory, now))
                .or(() -> reached(Standing.Kind.WARNED, warn, mandatory, now))
                .orElse(new Standing(Standing.Kind.FREE, Optional.empty(), mandatory));
    }

    /** The exemptions that have not ended. */
    public List<Exemption> exempting(Instant now) {
        return exemptions.stream()
                .filter(exemption ->
                        exemption.until().map(end -> now.isBefore(begins(end))).orElse(true))
                .toList();
    }

    /** The first instant of a day in the realm's zone, which is not always midnight. */
    public Instant begins(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The later of a user's two dates, reached or not: it opens the window for a first method (R4). */
    public Optional<Instant> opening(Memberships memberships) {
        var fitting = fitting(memberships);
        return Stream.of(earliest(fitting, Row::warn), earliest(fitting, Row::mandatory))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private List<Row> fitting(Memberships memberships) {
        return rows.stream().filter(row -> row.who().fits(memberships)).toList();
    }

    private Optional<Exemption> exempt(Memberships memberships, Instant now) {
        return exempting(now).stream()
                .filter(exemption -> exemption.who().fits(memberships))
                .max(Comparator.comparing(exemption -> exemption.until().orElse(LocalDate.MAX)));
    }

    private Optional<Instant> earliest(List<Row> fitting, Function<Row, Optional<LocalDate>> date) {
        return fitting.stream()
                .flatMap(row -> date.apply(row).stream())
                .min(Comparator.naturalOrder())
                .map(this::begins);
    }

    private static Optional<Standing> reached(
            Standing.Kind kind, Optional<Instant> from, Optional<Instant> mandatory, Instant now) {
        return from.filter(begun -> !now.isBefore(begun))
                .map(begun -> new Standing(kind, Optional.of(begun), mandatory));
    }
}
