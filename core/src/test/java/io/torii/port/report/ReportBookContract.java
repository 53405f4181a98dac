package io.torii.port.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.report.Filed;
import io.torii.domain.report.Report;
import io.torii.fake.Crowd;
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
    default void of_an_account_that_reported_nothing_there_is_nothing() {
        assertThat(book().of(newcomer())).isEmpty();
    }

    private static Filed filed(Subject subject, String mark, Instant at) {
        return new Filed(new Report(subject, mark, Report.Way.PUSH, at, Optional.of("browser")), REST);
    }
}
