package io.torii.ceremony.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.application.Application;
import io.torii.domain.application.Phase;
import io.torii.domain.application.PickUpCode;
import io.torii.domain.application.Step;
import java.time.Duration;
import org.junit.jupiter.api.Test;

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
        bench.reviewing().decide("realm", filed.id(), bench.approval("reviewer"));

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
        var id = filed.application().orElseThrow().id();
        bench.reviewing().decide("realm", id, bench.approval("reviewer"));
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
        bench.reviewing().decide("realm", filed.id(), bench.approval("reviewer"));
        return filed;
    }

    private Application approvedByOneWhoDies() {
        bench.dies = true;
        return approved();
    }
}
