package io.torii.ceremony.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.torii.domain.application.Applicant;
import io.torii.domain.application.Application;
import io.torii.domain.application.Phase;
import io.torii.domain.application.PickUpCode;
import io.torii.domain.application.State;
import io.torii.domain.application.Step;
import io.torii.domain.application.Why;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a node that died has left undone is done by the job, once; and what time does: R5, R13, R69. */
final class SweepTest {
    private final Bench bench = new Bench();

    @Test
    void a_decision_whose_node_died_is_carried_out_and_told_once() {
        var filed = approvedByOneWhoDies();
        assertThat(bench.stands(filed).progress().pending()).contains(Step.CARRY_OUT);

        bench.dies = false;
        bench.sweep().run(10);
        bench.sweep().run(10);

        assertThat(bench.done).containsOnlyOnce("carry out APPROVED").containsOnlyOnce("tell APPROVED");
        assertThat(bench.stands(filed).progress().pending()).isEmpty();
    }

    @Test
    void what_can_not_be_carried_out_yet_is_tried_again() {
        var filed = approvedByOneWhoDies();

        bench.sweep().run(10);

        assertThat(bench.stands(filed).progress().pending()).containsExactly(Step.CARRY_OUT);
    }

    @Test
    void MFA_ends_at_its_instant_once() {
        var filed = bench.end().application().orElseThrow();
        bench.approve(filed);

        bench.clock.pass(Duration.ofHours(24).minusSeconds(1));
        bench.sweep().run(10);
        assertThat(bench.stands(filed).state().phase()).contains(Phase.APPROVED);

        bench.clock.pass(Duration.ofSeconds(1));
        bench.sweep().run(10);
        bench.sweep().run(10);
        assertThat(bench.stands(filed).state().phase()).contains(Phase.DONE);
        assertThat(bench.done).containsOnlyOnce("carry out DONE").containsOnlyOnce("tell DONE");
    }

    @Test
    void a_window_that_nobody_used_closes_and_does_nothing() {
        var filed = approved();
        bench.clock.pass(Duration.ofHours(24));

        bench.sweep().run(10);
        bench.sweep().run(10);

        assertThat(bench.stands(filed).state().phase()).contains(Phase.CLOSED);
        assertThat(bench.done).containsOnlyOnce("tell CLOSED").doesNotContain("carry out CLOSED");
    }

    @Test
    void a_method_that_was_registered_by_a_node_that_died_ends_the_earlier_ones() {
        var filed = bench.photo();
        bench.clock.pass(Duration.ofHours(4));
        bench.approve(filed.application().orElseThrow());
        bench.methods.add(bench.clock.now().minusSeconds(1));
        bench.applying().enter(Bench.OWNER, filed.code().map(PickUpCode::reveal).orElseThrow());
        bench.sweep().run(10);
        assertThat(bench.done).doesNotContain("carry out DONE");

        bench.clock.pass(Duration.ofMinutes(5));
        bench.methods.add(bench.clock.now());
        bench.clock.pass(Duration.ofHours(30));
        bench.sweep().run(10);

        assertThat(bench.stands(filed.application().orElseThrow()).state().phase())
                .contains(Phase.DONE);
        assertThat(bench.done).containsOnlyOnce("carry out DONE");
    }

    /** R12: "not me" must not be lost with the node that took the application. */
    @Test
    void a_receipt_whose_node_was_killed_is_sent_by_the_job() {
        bench.killed = true;
        assertThatIllegalStateException().isThrownBy(bench::photo);
        bench.killed = false;

        bench.sweep().run(10);
        assertThat(bench.done).isEmpty();
        bench.clock.pass(Duration.ofMinutes(1));
        bench.sweep().run(10);
        bench.sweep().run(10);

        assertThat(bench.done).containsExactly("receive");
    }

    @Test
    void one_that_fails_keeps_no_other_from_its_turn() {
        bench.killed = true;
        assertThatIllegalStateException().isThrownBy(bench::photo);
        bench.clock.pass(Duration.ofSeconds(1));
        var other = bench.filed("other");
        bench.clock.pass(Duration.ofMinutes(2));

        assertThat(bench.sweep().run(1)).hasSize(1);

        assertThat(bench.applications.waiting(bench.clock.now(), 1)).containsExactly(other);
    }

    /** R13, R100: what it was approved upon is looked at again when it is carried out. */
    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void MFA_does_not_end_for_who_became_privileged_or_must_have_it_meanwhile(boolean privileged, boolean due) {
        var filed = bench.end().application().orElseThrow();
        bench.approve(filed);
        bench.applicant = new Applicant(privileged, true, true, due, false);
        bench.clock.pass(Duration.ofHours(24));

        bench.sweep().run(10);

        var withdrawn = bench.stands(filed).state().as(State.Withdrawn.class).orElseThrow();
        assertThat(withdrawn.why()).isEqualTo(Why.CHANGED);
        assertThat(bench.done).doesNotContain("carry out DONE").endsWith("tell WITHDRAWN");
    }

    /** R69. */
    @Test
    void pictures_go_14_days_after_the_decision_and_applications_three_years() {
        var filed = approved();
        bench.clock.pass(Duration.ofDays(14));
        erase();
        assertThat(bench.photos.isKept(Bench.OWNER, filed.id())).isTrue();

        bench.clock.pass(Duration.ofSeconds(1));
        erase();
        assertThat(bench.photos.isKept(Bench.OWNER, filed.id())).isFalse();
        assertThat(bench.applications.of(Bench.OWNER)).hasSize(1);

        bench.clock.pass(Duration.ofDays(1095));
        erase();
        assertThat(bench.applications.of(Bench.OWNER)).isEmpty();
    }

    private void erase() {
        bench.sweep().erase("realm", Duration.ofDays(14), Duration.ofDays(1095));
    }

    private Application approved() {
        var filed = bench.photo().application().orElseThrow();
        bench.clock.pass(Duration.ofHours(4));
        bench.approve(filed);
        return filed;
    }

    private Application approvedByOneWhoDies() {
        bench.dies = true;
        return approved();
    }
}
