package io.torii.ceremony.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.application.Application;
import io.torii.domain.application.Course;
import io.torii.domain.application.Order;
import io.torii.domain.application.Phase;
import io.torii.domain.application.PickUp.Verdict;
import io.torii.domain.application.PickUpCode;
import io.torii.domain.application.Proof;
import io.torii.domain.application.State;
import io.torii.domain.application.Why;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The approved window, its pick-up code, and what withdraws it: R5, R12, R13, R20, R85. */
final class WindowTest {
    private static final String WRONG = "2222222222";

    private final Bench bench = new Bench();
    private String code;

    /** R5. */
    @Test
    void who_types_the_code_in_the_window_registers_and_earlier_methods_end() {
        var filed = approved();

        assertThat(leadsOn()).isFalse();
        assertThat(enter(code.toLowerCase(java.util.Locale.ROOT).replaceFirst("(.....)", "$1-")))
                .isEqualTo(Verdict.RIGHT);
        assertThat(leadsOn()).isTrue();
        bench.clock.pass(Duration.ofMinutes(5));
        assertThat(bench.applying().registered(Bench.OWNER, bench.clock.now())).isPresent();

        assertThat(bench.stands(filed).state().phase()).contains(Phase.DONE);
        assertThat(bench.done).endsWith("carry out DONE", "tell DONE");
        assertThat(bench.applying().registered(Bench.OWNER, bench.clock.now())).isEmpty();
    }

    @Test
    void a_method_that_was_bound_before_the_code_was_typed_ends_nothing() {
        approved();
        var before = bench.clock.now();
        bench.clock.pass(Duration.ofMinutes(5));

        assertThat(bench.applying().registered(Bench.OWNER, bench.clock.now())).isEmpty();
        enter(code);
        assertThat(bench.applying().registered(Bench.OWNER, before)).isEmpty();
    }

    /** R85: it shows how the application stands, and opens nothing before the approval. */
    @Test
    void the_code_that_was_typed_before_the_approval_does_not_open_the_window() {
        var filed = bench.photo();
        code = filed.code().orElseThrow().reveal();

        assertThat(enter(code)).isEqualTo(Verdict.RIGHT);
        bench.clock.pass(Duration.ofHours(4));
        bench.approve(filed.application().orElseThrow());

        assertThat(leadsOn()).isFalse();
    }

    @Test
    void five_wrong_tries_end_it_even_for_the_right_code() {
        approved();
        for (var i = 0; i < 5; i++) {
            assertThat(enter(WRONG)).isEqualTo(Verdict.WRONG);
        }

        assertThat(enter(code)).isEqualTo(Verdict.EXHAUSTED);
        bench.clock.pass(Duration.ofHours(23));
        assertThat(enter(code)).isEqualTo(Verdict.EXHAUSTED);
    }

    @Test
    void a_right_code_gives_five_new_tries_and_what_can_be_none_costs_nothing() {
        approved();
        for (var i = 0; i < 4; i++) {
            enter(WRONG);
            assertThat(enter("12345")).isEqualTo(Verdict.MALFORMED);
        }
        assertThat(enter(code)).isEqualTo(Verdict.RIGHT);
        bench.clock.pass(Duration.ofSeconds(1));
        for (var i = 0; i < 4; i++) {
            enter(WRONG);
        }

        assertThat(enter(code)).isEqualTo(Verdict.RIGHT);
    }

    /** R93. */
    @Test
    void without_an_application_every_code_is_wrong_and_is_counted() {
        for (var i = 0; i < 5; i++) {
            assertThat(enter(WRONG)).isEqualTo(Verdict.WRONG);
        }

        assertThat(enter(WRONG)).isEqualTo(Verdict.EXHAUSTED);
    }

    @Test
    void the_code_of_an_earlier_application_opens_no_later_one() {
        approved();
        var earlier = code;
        bench.applying().withdraw(Bench.OWNER, Why.USER);
        approved();

        assertThat(enter(earlier)).isEqualTo(Verdict.WRONG);
    }

    @Test
    void the_window_closes_unused_and_another_can_be_filed_whether_or_not_a_job_runs() {
        var filed = approved();
        enter(code);
        bench.clock.pass(Duration.ofHours(24));

        assertThat(leadsOn()).isFalse();
        assertThat(bench.applying().registered(Bench.OWNER, bench.clock.now())).isEmpty();
        assertThat(bench.photo().refusal()).isEmpty();

        assertThat(bench.stands(filed).state().phase()).contains(Phase.CLOSED);
    }

    /** R12. */
    @Test
    void a_second_factor_withdraws_it_before_the_decision_and_in_the_window() {
        var filed = bench.photo().application().orElseThrow();
        bench.applying().happened(Bench.OWNER, Course::factorUsed);
        assertThat(why(filed)).contains(Why.FACTOR);

        var open = approved();
        bench.applying().happened(Bench.OWNER, Course::factorUsed);
        assertThat(why(open)).contains(Why.FACTOR);
        assertThat(bench.done).endsWith("tell WITHDRAWN");
    }

    /** R13: whoever ends MFA goes on signing in with it until it ends. */
    @Test
    void a_second_factor_does_not_withdraw_the_end_of_MFA_and_every_notice_does() {
        var filed = bench.end().application().orElseThrow();
        bench.approve(filed);

        bench.applying().happened(Bench.OWNER, Course::factorUsed);
        assertThat(bench.stands(filed).state().phase()).contains(Phase.APPROVED);

        bench.clock.pass(Duration.ofHours(25));
        bench.applying().refute("realm", filed.id());
        assertThat(why(filed)).contains(Why.REFUTED);
        bench.sweep().run(10);
        assertThat(bench.done).doesNotContain("carry out DONE");
    }

    @Test
    void where_the_realm_asks_for_no_code_none_is_shown_and_none_asked_for() {
        var terms = bench.terms;
        var filing = terms.filing();
        bench.terms = new io.torii.domain.application.Terms(
                new io.torii.domain.application.FilingTerms(filing.forms(), true, false, false, filing.limits()),
                terms.review());
        var filed = bench.again(Order.Way.session(Proof.FACTOR));
        bench.approve(filed.application().orElseThrow());

        assertThat(filed.code()).isEmpty();
        assertThat(leadsOn()).isFalse();
        assertThat(enter("")).isEqualTo(Verdict.RIGHT);
        assertThat(leadsOn()).isTrue();
    }

    private boolean leadsOn() {
        return bench.applying()
                .leadsOn("realm", bench.applying().of(Bench.OWNER).get(0).id(), false);
    }

    private Application approved() {
        var filed = bench.photo();
        code = filed.code().map(PickUpCode::reveal).orElseThrow();
        bench.clock.pass(Duration.ofHours(4));
        bench.approve(filed.application().orElseThrow());
        return filed.application().orElseThrow();
    }

    private Verdict enter(String typed) {
        return bench.applying().enter(Bench.OWNER, typed).verdict();
    }

    private Optional<Why> why(Application filed) {
        return bench.stands(filed).state().as(State.Withdrawn.class).map(State.Withdrawn::why);
    }
}
