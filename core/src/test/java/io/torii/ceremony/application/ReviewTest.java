package io.torii.ceremony.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.application.Applicant;
import io.torii.domain.application.Application;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.application.Decided;
import io.torii.domain.application.Decided.Verdict;
import io.torii.domain.application.Order;
import io.torii.domain.application.Phase;
import io.torii.domain.application.Proof;
import io.torii.domain.application.Review;
import io.torii.domain.application.State;
import io.torii.fake.Crowd;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who decides, when, and only once: R7, R12, R53, R104. */
final class ReviewTest {
    private static final Duration HOLD = Duration.ofHours(4);

    private final Bench bench = new Bench();

    @Test
    void an_approval_opens_the_window_and_is_carried_out_and_told() {
        var filed = photo();
        bench.clock.pass(HOLD);

        assertThat(decide(filed, bench.approval("reviewer"))).isEqualTo(Verdict.MADE);

        var approved = bench.stands(filed).state().as(State.Approved.class).orElseThrow();
        assertThat(approved.until()).isEqualTo(bench.clock.now().plus(Duration.ofHours(24)));
        assertThat(bench.done).containsExactly("receive", "carry out APPROVED", "tell APPROVED");
    }

    @Test
    void a_rejection_is_told_and_nothing_else_happens() {
        var filed = photo();
        bench.clock.pass(HOLD);

        assertThat(decide(filed, bench.rejection("reviewer"))).isEqualTo(Verdict.MADE);

        assertThat(bench.done).containsExactly("receive", "tell REJECTED");
    }

    @Test
    void of_eight_who_decide_at_once_one_does() {
        var filed = photo();
        bench.clock.pass(HOLD);

        var verdicts = Crowd.of(() -> decide(filed, bench.approval("reviewer")));

        assertThat(verdicts.stream().filter(Verdict.MADE::equals)).hasSize(1);
        assertThat(verdicts.stream().filter(Verdict.OVER::equals)).hasSize(7);
        assertThat(bench.done.stream().filter("tell APPROVED"::equals)).hasSize(1);
    }

    /** R12. */
    @Test
    void a_photo_application_waits_for_its_owner_to_refute_it() {
        var filed = photo();
        bench.clock.pass(HOLD.minusSeconds(1));

        assertThat(decide(filed, bench.approval("reviewer"))).isEqualTo(Verdict.TOO_EARLY);
        assertThat(decide(filed, bench.rejection("reviewer"))).isEqualTo(Verdict.TOO_EARLY);
    }

    @Test
    void one_from_a_session_does_not_wait_and_has_nothing_to_compare() {
        var filed = bench.again(Order.Way.session(Proof.FACTOR)).application().orElseThrow();
        var plain = new Review("reviewer", bench.clock.now(), Optional.empty(), "known", Set.of());

        assertThat(decide(filed, plain)).isEqualTo(Verdict.MADE);
    }

    /** R104. */
    @Test
    void no_tick_no_approval() {
        var filed = photo();
        bench.clock.pass(HOLD);
        var blind = new Review("reviewer", bench.clock.now(), Optional.empty(), "looks right", Set.of());

        assertThat(decide(filed, blind)).isEqualTo(Verdict.NOT_COMPARED);
    }

    @Test
    void nobody_decides_about_themselves_or_what_they_filed() {
        var filed = bench.again(Bench.counter()).application().orElseThrow();

        assertThat(decide(filed, bench.approval("owner"))).isEqualTo(Verdict.OWN);
        assertThat(decide(filed, bench.approval("clerk"))).isEqualTo(Verdict.FILED_IT);
        assertThat(decide(filed, bench.rejection("clerk"))).isEqualTo(Verdict.FILED_IT);
    }

    @Test
    void two_persons_approve_where_the_realm_says_so() {
        bench.byTwo();
        var filed = bench.again(Bench.counter()).application().orElseThrow();

        assertThat(decide(filed, bench.approval("one"))).isEqualTo(Verdict.FIRST_OF_TWO);
        assertThat(decide(filed, bench.approval("one"))).isEqualTo(Verdict.SAME_PERSON);
        assertThat(decide(filed, bench.approval("two"))).isEqualTo(Verdict.MADE);

        assertThat(bench.stands(filed).progress().reviews()).hasSize(2);
        assertThat(bench.done).containsExactly("receive", "carry out APPROVED", "tell APPROVED");
    }

    @Test
    void of_eight_second_persons_one_decides() {
        bench.byTwo();
        var filed = bench.again(Bench.counter()).application().orElseThrow();
        decide(filed, bench.approval("one"));

        var verdicts = Crowd.of(() -> decide(
                filed, bench.approval(String.valueOf(Thread.currentThread().getId()))));

        assertThat(verdicts.stream().filter(Verdict.MADE::equals)).hasSize(1);
        assertThat(verdicts.stream().filter(Verdict.OVER::equals)).hasSize(7);
    }

    @Test
    void the_second_person_can_reject() {
        bench.byTwo();
        var filed = bench.again(Bench.counter()).application().orElseThrow();
        decide(filed, bench.approval("one"));

        assertThat(decide(filed, bench.rejection("two"))).isEqualTo(Verdict.MADE);

        assertThat(bench.stands(filed).state().phase()).contains(Phase.REJECTED);
    }

    /** R7, R12. */
    @Test
    void a_privileged_account_is_recovered_at_a_counter_by_two() {
        bench.applicant = new Applicant(true, false, true, false, false);
        var filed = bench.again(Bench.counter()).application().orElseThrow();

        assertThat(decide(filed, bench.approval("one"))).isEqualTo(Verdict.FIRST_OF_TWO);
        assertThat(decide(filed, bench.approval("two"))).isEqualTo(Verdict.MADE);
    }

    @Test
    void whoever_became_privileged_since_is_not_approved_from_a_photo() {
        var filed = photo();
        bench.clock.pass(HOLD);
        bench.applicant = new Applicant(true, false, true, false, false);

        assertThat(decide(filed, bench.approval("reviewer"))).isEqualTo(Verdict.PRIVILEGED);
        assertThat(decide(filed, bench.rejection("reviewer"))).isEqualTo(Verdict.MADE);
    }

    @Test
    void what_is_withdrawn_is_over() {
        var filed = photo();
        bench.clock.pass(HOLD);
        bench.applying().refute("realm", filed.id());

        assertThat(decide(filed, bench.approval("reviewer"))).isEqualTo(Verdict.OVER);
    }

    @Test
    void an_application_of_another_realm_is_not_there() {
        var filed = photo();

        assertThat(bench.reviewing().find("elsewhere", filed.id())).isEmpty();
        assertThat(bench.reviewing().find("realm", new ApplicationId("x".repeat(22))))
                .isEmpty();
    }

    private Application photo() {
        return bench.photo().application().orElseThrow();
    }

    private Verdict decide(Application filed, Review review) {
        return bench.reviewing()
                .decide(bench.stands(filed), review)
                .map(Decided::verdict)
                .orElseThrow();
    }
}
