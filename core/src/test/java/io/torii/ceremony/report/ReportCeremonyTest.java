package io.torii.ceremony.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.Subject;
import io.torii.domain.report.Report;
import io.torii.domain.report.Report.Way;
import io.torii.fake.Crowd;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryReportBook;
import io.torii.port.report.Aftermath;
import io.torii.port.report.Aftermath.Password;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R20: a report does the same whichever way it comes, and does it once. */
final class ReportCeremonyTest {
    private static final Subject SUBJECT = new Subject("realm", "user");
    private static final Subject OTHER = new Subject("realm", "other");
    private static final Duration DAY = Duration.ofHours(24);

    private final HandClock clock = new HandClock();
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private volatile Password password = Password.USER;
    private final ReportCeremony ceremony =
            new ReportCeremony(new ReportPorts(new MemoryReportBook(), new Recorded(), clock), () -> DAY);

    @ParameterizedTest
    @EnumSource(Way.class)
    void every_way_does_the_same(Way way) {
        assertThat(report("thing", way)).isTrue();

        assertThat(done).containsExactly("password", "sign out browser", "stop", "tell " + way + " USER");
        assertThat(ceremony.rests(SUBJECT)).isTrue();
    }

    @Test
    void of_eight_at_once_one_has_it_done() {
        var won = Crowd.of(() -> report("thing", Way.PUSH));

        assertThat(won.stream().filter(each -> each)).hasSize(1);
        assertThat(done.stream().filter(each -> each.startsWith("tell"))).hasSize(1);
    }

    @Test
    void the_same_thing_reported_again_does_nothing_more() {
        report("thing", Way.PUSH);

        assertThat(report("thing", Way.PUSH)).isFalse();
        assertThat(done).hasSize(4);
        assertThat(ceremony.reports(SUBJECT)).hasSize(1);
    }

    @Test
    void where_the_password_cannot_be_set_staff_are_told_that() {
        password = Password.STAFF;

        report("thing", Way.MAIL);

        assertThat(done).endsWith("tell MAIL STAFF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign out browser", "stop"})
    void a_step_that_fails_is_repeated_with_the_report_until_it_is_done_and_told_once(String step) {
        failing.add(step);
        report("thing", Way.MAIL);
        assertThat(done).containsExactly("password", "sign out browser", "stop", "tell MAIL USER");

        done.clear();
        assertThat(report("thing", Way.MAIL)).isFalse();
        assertThat(done).containsExactly("password", "sign out browser", "stop");

        done.clear();
        failing.clear();
        report("thing", Way.MAIL);
        assertThat(done).containsExactly("password", "sign out browser", "stop");

        done.clear();
        report("thing", Way.MAIL);
        assertThat(done).isEmpty();
    }

    @Test
    void a_password_that_could_not_be_demanded_is_demanded_with_the_next_report() {
        password = Password.FAILED;
        report("thing", Way.MAIL);
        assertThat(done).endsWith("tell MAIL FAILED");

        done.clear();
        password = Password.USER;
        report("thing", Way.MAIL);
        assertThat(done).containsExactly("password", "sign out browser", "stop");
    }

    @Test
    void what_was_reported_long_ago_is_forgotten_with_the_next_report() {
        report("old", Way.MAIL);

        clock.pass(Duration.ofDays(401));
        report("new", Way.MAIL);

        assertThat(ceremony.reports(SUBJECT)).hasSize(1);
    }

    @Test
    void pushes_and_calls_wait_for_a_day_and_no_longer() {
        report("thing", Way.PUSH);

        clock.pass(DAY.minusSeconds(1));
        assertThat(ceremony.rests(SUBJECT)).isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThat(ceremony.rests(SUBJECT)).isFalse();
        assertThat(ceremony.rests(OTHER)).isFalse();
    }

    @Test
    void another_method_that_succeeds_ends_the_wait_and_the_next_report_begins_it_anew() {
        report("one", Way.PUSH);

        ceremony.succeeded(OTHER);
        assertThat(ceremony.rests(SUBJECT)).isTrue();
        ceremony.succeeded(SUBJECT);
        assertThat(ceremony.rests(SUBJECT)).isFalse();

        report("two", Way.PUSH);
        assertThat(ceremony.rests(SUBJECT)).isTrue();
    }

    @Test
    void the_browser_that_began_it_goes_on_no_more_also_when_the_wait_is_over() {
        report("thing", Way.PUSH);
        ceremony.succeeded(SUBJECT);

        assertThat(ceremony.over(SUBJECT, "browser")).isTrue();
        assertThat(ceremony.over(SUBJECT, "another")).isFalse();
        assertThat(ceremony.over(OTHER, "browser")).isFalse();
    }

    @Test
    void a_report_names_what_it_is_about() {
        assertThatThrownBy(() -> report("", Way.PUSH)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> report("x".repeat(65), Way.PUSH)).isInstanceOf(IllegalArgumentException.class);
    }

    private boolean report(String mark, Way way) {
        return ceremony.report(SUBJECT, mark, way, Optional.of("browser"));
    }

    private final class Recorded implements Aftermath {
        @Override
        public Password demandPassword(Subject subject) {
            done.add("password");
            return password;
        }

        @Override
        public boolean signOut(Report report) {
            return step("sign out " + report.browser().orElse("everywhere"));
        }

        @Override
        public boolean stop(Subject subject) {
            return step("stop");
        }

        @Override
        public void tell(Report report, Password password) {
            done.add("tell " + report.way() + " " + password);
        }

        private boolean step(String step) {
            done.add(step);
            return !failing.contains(step);
        }
    }
}
