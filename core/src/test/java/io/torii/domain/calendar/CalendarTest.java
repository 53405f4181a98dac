package io.torii.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.gate.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R38 and R100. */
class CalendarTest {
    private static final Who STAFF = new Who(Who.Kind.GROUP, "/staff");
    private static final Who LEGACY = new Who(Who.Kind.ROLE, "legacy");
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    @Test
    void a_calendar_without_rows_looks_nobody_up() {
        Memberships never = who -> {
            throw new AssertionError("looked up " + who);
        };

        assertThat(Calendar.EMPTY.standing(never, Instant.EPOCH)).isEqualTo(Standing.FREE);
        assertThat(Calendar.EMPTY.opening(never)).isEmpty();
    }

    @Test
    void a_row_for_everybody_needs_no_membership() {
        var calendar = utc(new Row(Who.EVERYBODY, Optional.of(APRIL), Optional.of(OCTOBER)));

        assertThat(kind(calendar, "2026-03-31T23:59:59Z")).isEqualTo(Standing.Kind.FREE);
        assertThat(kind(calendar, "2026-04-01T00:00:00Z")).isEqualTo(Standing.Kind.WARNED);
        assertThat(kind(calendar, "2026-09-30T23:59:59Z")).isEqualTo(Standing.Kind.WARNED);
        assertThat(kind(calendar, "2026-10-01T00:00:00Z")).isEqualTo(Standing.Kind.DUE);
    }

    @Test
    void dates_begin_at_midnight_in_the_zone_of_the_realm() {
        var tokyo = new Calendar(
                ZoneId.of("Asia/Tokyo"),
                List.of(new Row(Who.EVERYBODY, Optional.empty(), Optional.of(OCTOBER))),
                List.of());

        assertThat(kind(tokyo, "2026-09-30T14:59:59Z")).isEqualTo(Standing.Kind.FREE);
        assertThat(kind(tokyo, "2026-09-30T15:00:00Z")).isEqualTo(Standing.Kind.DUE);
    }

    /** In Beirut the clock goes from 23:59 to 1:00 when summer time begins. */
    @Test
    void a_day_without_midnight_begins_at_its_first_instant() {
        var calendar = new Calendar(ZoneId.of("Asia/Beirut"), List.of(), List.of());

        assertThat(calendar.begins(LocalDate.of(2024, 3, 31))).isEqualTo(Instant.parse("2024-03-30T22:00:00Z"));
        assertThat(calendar.begins(LocalDate.of(2024, 3, 30))).isEqualTo(Instant.parse("2024-03-29T22:00:00Z"));
        assertThat(calendar.begins(LocalDate.of(2024, 4, 1))).isEqualTo(Instant.parse("2024-03-31T21:00:00Z"));
    }

    @Test
    void the_earliest_date_that_fits_counts() {
        var calendar = utc(
                new Row(Who.EVERYBODY, Optional.empty(), Optional.of(OCTOBER)),
                new Row(STAFF, Optional.empty(), Optional.of(APRIL)));
        var may = Instant.parse("2026-05-01T00:00:00Z");

        assertThat(calendar.standing(Set.of(STAFF)::contains, may).due()).isTrue();
        assertThat(calendar.standing(who -> false, may).due()).isFalse();
    }

    @Test
    void a_warning_names_the_mandatory_date_of_another_row() {
        var calendar = utc(
                new Row(STAFF, Optional.of(APRIL), Optional.empty()),
                new Row(Who.EVERYBODY, Optional.empty(), Optional.of(OCTOBER)));

        var standing = calendar.standing(who -> true, Instant.parse("2026-05-01T00:00:00Z"));

        assertThat(standing.kind()).isEqualTo(Standing.Kind.WARNED);
        assertThat(standing.from()).contains(Instant.parse("2026-04-01T00:00:00Z"));
        assertThat(standing.mandatory()).contains(Instant.parse("2026-10-01T00:00:00Z"));
    }

    @Test
    void before_any_date_the_user_is_free_and_the_date_is_known() {
        var calendar = utc(new Row(Who.EVERYBODY, Optional.empty(), Optional.of(OCTOBER)));

        var standing = calendar.standing(who -> false, Instant.EPOCH);

        assertThat(standing.kind()).isEqualTo(Standing.Kind.FREE);
        assertThat(standing.mandatory()).contains(Instant.parse("2026-10-01T00:00:00Z"));
    }

    @Test
    void an_exemption_ends_when_its_day_begins() {
        var calendar = exempting(new Exemption(LEGACY, Optional.of(OCTOBER), "", ""));

        var before = calendar.standing(Set.of(LEGACY)::contains, Instant.parse("2026-09-30T23:59:59Z"));

        assertThat(before.kind()).isEqualTo(Standing.Kind.EXEMPT);
        assertThat(before.from()).contains(Instant.parse("2026-10-01T00:00:00Z"));
        assertThat(calendar.standing(Set.of(LEGACY)::contains, Instant.parse("2026-10-01T00:00:00Z"))
                        .due())
                .isTrue();
    }

    @Test
    void an_exemption_of_others_helps_nobody() {
        var calendar = exempting(new Exemption(LEGACY, Optional.of(OCTOBER), "", ""));

        assertThat(calendar.standing(Set.of(STAFF)::contains, Instant.parse("2026-09-01T00:00:00Z"))
                        .due())
                .isTrue();
    }

    @Test
    void the_exemption_that_lasts_longest_counts_and_break_glass_never_ends() {
        var calendar = exempting(
                new Exemption(LEGACY, Optional.of(OCTOBER), "", ""),
                new Exemption(STAFF, Optional.empty(), "owner", "break glass"));

        var standing = calendar.standing(who -> true, Instant.parse("2036-01-01T00:00:00Z"));

        assertThat(standing.kind()).isEqualTo(Standing.Kind.EXEMPT);
        assertThat(standing.from()).isEmpty();
        assertThat(calendar.standing(who -> true, Instant.parse("2026-09-01T00:00:00Z"))
                        .from())
                .isEmpty();
    }

    @Test
    void the_window_for_a_first_method_opens_with_the_later_of_the_two_dates() {
        var calendar = utc(
                new Row(STAFF, Optional.of(APRIL), Optional.empty()),
                new Row(Who.EVERYBODY, Optional.empty(), Optional.of(OCTOBER)));

        assertThat(calendar.opening(who -> true)).contains(Instant.parse("2026-10-01T00:00:00Z"));
        assertThat(utc(new Row(STAFF, Optional.of(APRIL), Optional.empty())).opening(who -> false))
                .isEmpty();
    }

    @Test
    void an_end_is_at_most_365_days_ahead() {
        var exemption = new Exemption(LEGACY, Optional.of(APRIL), "", "");

        assertThat(exemption.within(APRIL.minusDays(365))).isTrue();
        assertThat(exemption.within(APRIL.minusDays(366))).isFalse();
        assertThat(new Exemption(LEGACY, Optional.empty(), "", "").within(APRIL))
                .isTrue();
    }

    @Test
    void what_makes_no_sense_is_no_row() {
        assertThatThrownBy(() -> new Row(STAFF, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Row(STAFF, Optional.of(OCTOBER), Optional.of(APRIL)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Exemption(Who.EVERYBODY, Optional.of(APRIL), "", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Who(Who.Kind.GROUP, "staff")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Who(Who.Kind.ROLE, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Who(Who.Kind.EVERYBODY, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Calendar utc(Row... rows) {
        return new Calendar(ZoneOffset.UTC, List.of(rows), List.of());
    }

    private static Calendar exempting(Exemption... exemptions) {
        var row = new Row(Who.EVERYBODY, Optional.empty(), Optional.of(APRIL));
        return new Calendar(ZoneOffset.UTC, List.of(row), List.of(exemptions));
    }

    private static Standing.Kind kind(Calendar calendar, String instant) {
        return calendar.standing(who -> false, Instant.parse(instant)).kind();
    }
}
