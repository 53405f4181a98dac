package io.torii.port.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.report.Filed;
import io.torii.domain.report.Report;
import io.torii.fake.Crowd;
import io.torii.port.report.ReportBook.Step;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of reports keeps (R20); run by the fake here and by Keycloak's on a server. */
public interface ReportBookContract {
    Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    Instant REST = NOON.plusSeconds(86_400);

    ReportBook book();

    /** A user of the realm under test about whom nothing is stored yet. */
    Subject newcomer();

    @Test
    default void of_eight_that_report_the_same_thing_one_files_it() {
        var filed = filed(newcomer(), "same", NOON);

        var won = Crowd.of(() -> book().file(filed));

        assertThat(won.stream().filter(each -> each)).hasSize(1);
        assertThat(book().of(filed.report().subject())).containsExactly(filed);
    }

    @Test
    default void another_thing_is_another_report_and_the_newest_comes_first() {
        var subject = newcomer();
        var first = filed(subject, "first", NOON);
        var second = filed(subject, "second", NOON.plusSeconds(1));

        assertThat(book().file(first)).isTrue();
        assertThat(book().file(second)).isTrue();
        assertThat(book().file(first)).isFalse();

        assertThat(book().of(subject)).containsExactly(second, first);
    }

    @Test
    default void the_same_thing_of_another_account_is_another_report() {
        assertThat(book().file(filed(newcomer(), "thing", NOON))).isTrue();
        assertThat(book().file(filed(newcomer(), "thing", NOON))).isTrue();
    }

    @Test
    default void lifting_ends_every_rest_of_the_account_and_nobody_elses() {
        var subject = newcomer();
        var other = newcomer();
        book().file(filed(subject, "one", NOON));
        book().file(filed(subject, "two", NOON));
        book().file(filed(other, "one", NOON));

        book().lift(subject, NOON.plusSeconds(60));

        assertThat(book().of(subject)).allMatch(filed -> filed.rests().equals(NOON.plusSeconds(60)));
        assertThat(book().of(other)).allMatch(filed -> filed.rests().equals(REST));
    }

    @Test
    default void what_is_over_is_not_lifted_into_life() {
        var subject = newcomer();
        book().file(filed(subject, "one", NOON));

        book().lift(subject, REST.plusSeconds(5));

        assertThat(book().of(subject)).allMatch(filed -> filed.rests().equals(REST));
    }

    @Test
    default void of_eight_that_take_a_step_one_takes_it_and_the_other_step_is_another() {
        var filed = filed(newcomer(), "thing", NOON);
        book().file(filed);

        var won = Crowd.of(() -> book().take(filed.report(), Step.TOLD));

        assertThat(won.stream().filter(each -> each)).hasSize(1);
        assertThat(book().isTaken(filed.report(), Step.TOLD)).isTrue();
        assertThat(book().isTaken(filed.report(), Step.DONE)).isFalse();
        assertThat(book().take(filed.report(), Step.DONE)).isTrue();
        assertThat(book().isTaken(filed.report(), Step.DONE)).isTrue();
    }

    @Test
    default void of_what_is_not_kept_no_step_is_taken() {
        var report = filed(newcomer(), "thing", NOON).report();

        assertThat(book().take(report, Step.TOLD)).isFalse();
        assertThat(book().isTaken(report, Step.TOLD)).isFalse();
    }

    @Test
    default void a_report_rests_until_its_instant_and_names_its_own_browser() {
        var subject = newcomer();
        book().file(filed(subject, "thing", NOON));

        assertThat(book().rests(subject, REST.minusSeconds(1))).isTrue();
        assertThat(book().rests(subject, REST)).isFalse();
        assertThat(book().rests(newcomer(), NOON)).isFalse();
        assertThat(book().names(subject, "browser")).isTrue();
        assertThat(book().names(subject, "another")).isFalse();
        assertThat(book().names(newcomer(), "browser")).isFalse();
    }

    @Test
    default void what_is_old_is_forgotten_and_nothing_else() {
        var subject = newcomer();
        var young = filed(subject, "young", NOON);
        book().file(filed(subject, "old", NOON.minusSeconds(1_000_000_000)));
        book().file(young);

        book().forget(NOON.minusSeconds(900_000_000));

        assertThat(book().of(subject)).containsExactly(young);
    }

    @Test
    default void of_an_account_that_reported_nothing_there_is_nothing() {
        assertThat(book().of(newcomer())).isEmpty();
    }

    private static Filed filed(Subject subject, String mark, Instant at) {
        return new Filed(new Report(subject, mark, Report.Way.PUSH, at, Optional.of("browser")), REST);
    }
}
