package io.torii.ceremony.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.application.Application;
import io.torii.domain.application.Course;
import io.torii.domain.application.PickUp.Verdict;
import io.torii.domain.application.PickUpCode;
import io.torii.domain.application.PickedUp;
import io.torii.domain.application.Why;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who goes on in a window, and until when what was said of an application counts: R5, R12, R20, R85. */
final class LeadingOnTest {
    private static final String WRONG = "2222222222";

    private final Bench bench = new Bench();
    private String code;

    /** R12: whoever is in the window already goes no further, and what was bound there goes on to the end. */
    @ParameterizedTest
    @EnumSource(Why.class)
    void a_window_that_is_withdrawn_leads_nobody_on_who_is_in_it(Why why) {
        approved();
        enter(code);
        assertThat(leadsOn()).isTrue();

        bench.applying().withdraw(Bench.OWNER, why);

        assertThat(leadsOn()).isFalse();
        assertThat(leadsOn(true)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void what_is_over_cannot_be_withdrawn(Why why) {
        approved();
        enter(code);
        bench.applying().registered(Bench.OWNER, bench.clock.now());

        assertThat(bench.applying().withdraw(Bench.OWNER, why)).isEmpty();
    }

    @Test
    void after_the_first_method_only_the_hand_that_bound_it_goes_on() {
        approved();
        enter(code);
        bench.applying().registered(Bench.OWNER, bench.clock.now());

        assertThat(leadsOn()).isFalse();
        assertThat(leadsOn(true)).isTrue();
    }

    /** R5: a node died before the earlier ones had ended, and the code was typed again. */
    @Test
    void a_code_that_is_typed_again_does_not_end_the_new_method() {
        var filed = approved();
        enter(code);
        var entered = bench.clock.now();
        bench.clock.pass(Duration.ofMinutes(5));
        var bound = bench.clock.now();
        bench.applying().registered(Bench.OWNER, bound);
        assertThat(new PickedUp(bench.stands(filed)).endsBefore()).contains(entered);

        bench.clock.pass(Duration.ofMinutes(5));
        enter(code);

        assertThat(new PickedUp(bench.stands(filed)).endsBefore()).contains(bound);
    }

    /** R85: what ends MFA has no code, and the password alone shows nobody how it stands. */
    @Test
    void how_the_end_of_MFA_stands_is_shown_for_no_code() {
        bench.end();

        assertThat(enter(WRONG)).isEqualTo(Verdict.WRONG);
        assertThat(enter("")).isEqualTo(Verdict.MALFORMED);
    }

    /** R12: a mail of long ago is no report of today. */
    @Test
    void not_me_counts_while_it_is_open_and_30_days_after_the_decision() {
        var filed = approved();
        bench.applying().withdraw(Bench.OWNER, Why.USER);
        var over = bench.stands(filed);
        var decided = bench.clock.now();

        assertThat(new Course(filed, decided.plus(Duration.ofDays(400))).isRefutable())
                .isTrue();
        assertThat(new Course(over, decided.plus(Duration.ofDays(30)).minusSeconds(1)).isRefutable())
                .isTrue();
        assertThat(new Course(over, decided.plus(Duration.ofDays(30))).isRefutable())
                .isFalse();
    }

    private boolean leadsOn() {
        return leadsOn(false);
    }

    private boolean leadsOn(boolean bound) {
        var latest = bench.applying().of(Bench.OWNER).get(0);
        return bench.applying().leadsOn("realm", latest.id(), bound);
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
}
