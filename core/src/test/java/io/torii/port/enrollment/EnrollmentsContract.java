package io.torii.port.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Because;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;
import io.torii.domain.enrollment.Change.Verdict;
import io.torii.domain.enrollment.Dossier;
import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.enrollment.Stage;
import io.torii.domain.enrollment.Trial;
import io.torii.fake.Crowd;
import io.torii.fake.Desk;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What every store of enrolments keeps; run by the fake here and by Keycloak's on a server. */
public interface EnrollmentsContract {
    Enrollments enrollments();

    /** A user of the realm under test about whom nothing is stored yet. */
    Subject newcomer();

    /** Writes a stage that this version does not know into the user's row. */
    void garble(Subject subject);

    @Test
    default void what_is_stored_is_what_is_read() {
        var subject = newcomer();
        var desk = ready(subject);
        var past = enrollments()
                .of(subject)
                .past()
                .openUntil(desk.clock.now().plusSeconds(60), desk.clock.now())
                .moved(desk.clock.now());

        enrollments().replace(subject, enrollments().of(subject), past);

        var read = enrollments().of(subject);
        assertThat(read.past()).isEqualTo(past);
        assertThat(read.enrollment()
                        .as(Enrollment.Ready.class)
                        .orElseThrow()
                        .trial()
                        .credential())
                .isEqualTo("app");
        assertThat(read.version()).isEqualTo(3);
    }

    /** R50. */
    @Test
    default void what_was_tried_before_is_read_too() {
        var subject = newcomer();
        ready(subject).has("app", "key").ceremony().tried(subject, "key");

        var trial = enrollments()
                .of(subject)
                .enrollment()
                .as(Enrollment.Ready.class)
                .orElseThrow()
                .trial();
        assertThat(trial.credential()).isEqualTo("key");
        assertThat(trial.earlier()).extracting(Trial::credential).containsExactly("app");
    }

    @Test
    default void one_of_eight_first_records_is_stored() {
        var subject = newcomer();

        var stored = Crowd.of(() -> enrollments().replace(subject, Dossier.EMPTY, new Enrollment.None().register()));

        assertThat(stored.stream().filter(won -> won)).hasSize(1);
        assertThat(enrollments().of(subject).version()).isEqualTo(1);
    }

    @Test
    default void one_of_eight_changes_of_one_state_is_stored() {
        var subject = newcomer();
        ready(subject);
        var seen = enrollments().of(subject);

        var stored = Crowd.of(() -> enrollments().replace(subject, seen, new Enrollment.None()));

        assertThat(stored.stream().filter(won -> won)).hasSize(1);
        assertThat(enrollments().of(subject).version()).isEqualTo(seen.version() + 1);
    }

    @Test
    default void a_state_that_nobody_knows_is_read_as_unknown_and_never_replaced() {
        var subject = newcomer();
        var desk = ready(subject);
        garble(subject);

        var applied = desk.ceremony().apply(subject);
        var bound = desk.ceremony().hadMethod(subject);
        var seen = enrollments().of(subject);

        assertThat(seen.enrollment()).isInstanceOf(Enrollment.Unknown.class);
        assertThat(List.of(applied.verdict(), bound.verdict())).containsOnly(Verdict.UNREADABLE);
        assertThat(enrollments().replace(subject, seen, new Enrollment.None())).isFalse();
        assertThat(enrollments().of(subject).enrollment()).isInstanceOf(Enrollment.Unknown.class);
    }

    @Test
    default void eight_parallel_applications_have_one_instant_and_one_mail() {
        var subject = newcomer();
        var desk = ready(subject);

        var applied = Crowd.of(() -> desk.ceremony().apply(subject));

        assertThat(applied.stream().filter(Change::made)).hasSize(1);
        assertThat(applied.stream().map(change -> change.due().orElseThrow()).distinct())
                .containsExactly(desk.clock.now().plus(Desk.TERMS.delay()));
        assertThat(desk.told).filteredOn("READY-SCHEDULED by USER"::equals).hasSize(1);
    }

    @Test
    default void applying_against_withdrawing_ends_in_one_of_the_two() {
        var subject = newcomer();
        var desk = ready(subject);
        var turn = new AtomicInteger();

        Crowd.of(() -> turn.getAndIncrement() % 2 == 0
                ? desk.ceremony().apply(subject)
                : desk.ceremony().withdraw(subject, By.USER));

        var applied =
                desk.told.stream().filter("READY-SCHEDULED by USER"::equals).count();
        var withdrawn = desk.told.stream()
                .filter("SCHEDULED-REGISTERING by USER"::equals)
                .count();
        assertThat(applied).isEqualTo(1);
        assertThat(desk.stage()).isEqualTo(withdrawn == 0 ? Stage.SCHEDULED : Stage.REGISTERING);
        assertThat(withdrawn).isBetween(0L, 1L);
    }

    @Test
    default void deleting_against_applying_never_leaves_an_application_without_its_method() {
        for (var round = 0; round < 10; round++) {
            var subject = newcomer();
            var desk = ready(subject);
            var turn = new AtomicInteger();

            Crowd.of(() -> turn.getAndIncrement() % 2 == 0
                    ? desk.ceremony().apply(subject)
                    : desk.has().ceremony().check(subject, By.USER));

            assertThat(desk.stage()).isEqualTo(Stage.NONE);
        }
    }

    @Test
    default void without_a_delay_it_is_active_at_once_or_never_was_applied_for() {
        var subject = newcomer();
        var desk = ready(subject)
                .terms(new io.torii.domain.enrollment.Terms(
                        Duration.ZERO, Duration.ofDays(90), 1, true, Duration.ofDays(1)));

        var applied = Crowd.of(() -> desk.ceremony().apply(subject));

        assertThat(applied).allMatch(change -> change.stands() && change.due().isPresent());
        assertThat(enrollments()
                        .of(subject)
                        .enrollment()
                        .as(Enrollment.Active.class)
                        .orElseThrow()
                        .because())
                .isEqualTo(Because.APPLIED);
        assertThat(desk.told).filteredOn("SCHEDULED-ACTIVE by TIME"::equals).hasSize(1);
    }

    @Test
    default void a_due_application_is_activated_by_one_of_eight_nodes() {
        var subject = newcomer();
        var desk = ready(subject);
        desk.ceremony().apply(subject);
        assertThat(enrollments().due(desk.clock.now(), 200)).doesNotContain(subject);
        desk.clock.pass(Desk.TERMS.delay());

        Crowd.of(() -> desk.activation().run(200));

        assertThat(desk.stage()).isEqualTo(Stage.ACTIVE);
        assertThat(desk.told).filteredOn("SCHEDULED-ACTIVE by TIME"::equals).hasSize(1);
        assertThat(enrollments().due(desk.clock.now(), 200)).doesNotContain(subject);
    }

    private Desk ready(Subject subject) {
        var desk = new Desk(enrollments(), subject).ready("app");
        desk.told.clear();
        assertThat(desk.stage()).isEqualTo(Stage.READY);
        return desk;
    }
}
