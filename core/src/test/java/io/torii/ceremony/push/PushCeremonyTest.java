package io.torii.ceremony.push;

import static io.torii.ceremony.push.PushBench.BOUND;
import static io.torii.ceremony.push.PushBench.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.push.AnswerVerdict;
import io.torii.domain.push.Opening;
import io.torii.domain.push.PushAnswer.Decision;
import io.torii.domain.push.PushPurpose;
import io.torii.domain.push.PushRequest;
import io.torii.domain.push.PushVerdict;
import io.torii.fake.Crowd;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PushCeremonyTest {
    private final PushBench bench = new PushBench();

    @Test
    void the_right_number_lets_the_browser_in_that_began_and_once() {
        var request = bench.begin();
        assertThat(bench.finish(request)).isEqualTo(PushVerdict.WAITING);

        assertThat(bench.approve(request)).isEqualTo(AnswerVerdict.APPROVED);

        assertThat(bench.finish(request)).isEqualTo(PushVerdict.APPROVED);
        assertThat(bench.finish(request)).isEqualTo(PushVerdict.GONE);
    }

    @Test
    void of_eight_tabs_that_finish_one_is_let_in() {
        var request = bench.begin();
        bench.approve(request);

        var verdicts = Crowd.of(() -> bench.finish(request));

        assertThat(verdicts.stream().filter(PushVerdict.APPROVED::equals)).hasSize(1);
        assertThat(verdicts.stream().filter(PushVerdict.GONE::equals)).hasSize(Crowd.THREADS - 1);
    }

    @Test
    void of_eight_answers_one_counts() {
        var request = bench.begin();

        var verdicts = Crowd.of(() -> bench.approve(request));

        assertThat(verdicts.stream().filter(AnswerVerdict.APPROVED::equals)).hasSize(1);
        assertThat(verdicts.stream().filter(AnswerVerdict.OVER::equals)).hasSize(Crowd.THREADS - 1);
        assertThat(bench.woken).containsExactly(request.id());
    }

    @Test
    void a_wrong_number_once_and_it_is_over_even_for_the_right_one() {
        var request = bench.begin();

        assertThat(bench.approve(request, bench.wrong(request))).isEqualTo(AnswerVerdict.NUMBER_WRONG);

        assertThat(bench.approve(request)).isEqualTo(AnswerVerdict.OVER);
        assertThat(bench.finish(request)).isEqualTo(PushVerdict.WRONG_NUMBER);
    }

    @Test
    void approving_without_a_number_is_a_wrong_number() {
        var request = bench.begin();

        assertThat(bench.press(request, Decision.APPROVE)).isEqualTo(AnswerVerdict.NUMBER_WRONG);
    }

    @Test
    void who_denies_may_not_approve_any_more() {
        var request = bench.begin();

        assertThat(bench.press(request, Decision.DENY)).isEqualTo(AnswerVerdict.DENIED);

        assertThat(bench.approve(request)).isEqualTo(AnswerVerdict.OVER);
        assertThat(bench.finish(request)).isEqualTo(PushVerdict.DENIED);
        assertThat(bench.reported).isEmpty();
    }

    @Test
    void an_answer_at_the_instant_of_its_end_is_too_late() {
        var request = bench.begin();
        bench.clock.pass(Duration.ofSeconds(60));

        assertThat(bench.approve(request)).isEqualTo(AnswerVerdict.OVER);

        assertThat(bench.finish(request)).isEqualTo(PushVerdict.EXPIRED);
        assertThat(bench.ceremony().pending(USER, "phone")).isEmpty();
        assertThat(bench.woken).isEmpty();
    }

    @Test
    void an_answer_a_second_before_is_in_time_and_may_be_taken_later() {
        var request = bench.begin();
        bench.clock.pass(Duration.ofSeconds(59));
        assertThat(bench.approve(request)).isEqualTo(AnswerVerdict.APPROVED);

        bench.clock.pass(Duration.ofSeconds(5));

        assertThat(bench.finish(request)).isEqualTo(PushVerdict.APPROVED);
    }

    @Test
    void a_phone_that_answers_after_the_user_went_another_way_is_too_late() {
        var request = bench.begin();

        bench.ceremony().giveUp(request.id(), BOUND);

        assertThat(bench.approve(request)).isEqualTo(AnswerVerdict.OVER);
        assertThat(bench.finish(request)).isEqualTo(PushVerdict.GONE);
        assertThat(bench.ceremony().pending(USER, "phone")).isEmpty();
    }

    @Test
    void giving_up_what_was_answered_changes_nothing() {
        var request = bench.begin();
        bench.press(request, Decision.DENY);

        bench.ceremony().giveUp(request.id(), BOUND);

        assertThat(bench.finish(request)).isEqualTo(PushVerdict.DENIED);
    }

    @Test
    void the_phone_is_told_once_and_the_page_is_woken_once() {
        var request = bench.begin();
        bench.ceremony().find(request.id(), BOUND);
        bench.finish(request);
        bench.ceremony().pending(USER, "phone");
        assertThat(bench.woken).isEmpty();

        bench.press(request, Decision.DENY);
        bench.press(request, Decision.DENY);

        assertThat(bench.told).containsExactly(request.id());
        assertThat(bench.woken).containsExactly(request.id());
    }

    @ParameterizedTest
    @EnumSource
    void after_a_report_no_phone_is_asked_but_for_its_own_enrolment_R20(PushPurpose purpose) {
        var request = bench.begin();

        assertThat(bench.press(request, Decision.REPORT)).isEqualTo(AnswerVerdict.REPORTED);

        assertThat(bench.reported).containsExactly(request.id());
        assertThat(bench.finish(request)).isEqualTo(PushVerdict.REPORTED);
        var bound = new PushRequest.Bound(USER, "phone", purpose, "portal", "session.tab");
        var opening = bench.ceremony().begin(bound, PushBench.scene("mine"), true);
        assertThat(opening.request().isPresent()).isEqualTo(purpose == PushPurpose.BINDING);
        assertThat(opening.refusal().isPresent()).isNotEqualTo(purpose == PushPurpose.BINDING);
        assertThat(opening.refusal()).isIn(Optional.empty(), Optional.of(Opening.Refusal.REPORTED));
    }

    /** Else the phone would be told that it is too late, and nobody of the report. */
    @Test
    void a_report_that_could_not_be_kept_can_be_pressed_again_R20() {
        var request = bench.begin();
        bench.meanwhile = () -> {
            throw new IllegalStateException("the database is away");
        };
        assertThatThrownBy(() -> bench.press(request, Decision.REPORT)).isInstanceOf(IllegalStateException.class);
        assertThat(bench.finish(request)).isEqualTo(PushVerdict.WAITING);

        bench.meanwhile = () -> {};

        assertThat(bench.press(request, Decision.REPORT)).isEqualTo(AnswerVerdict.REPORTED);
        assertThat(bench.reported).containsExactly(request.id());
    }

    @Test
    void of_two_answers_of_one_phone_the_second_is_too_late_though_a_report_is_kept() {
        var request = bench.begin();
        bench.meanwhile = () -> bench.press(request, Decision.DENY);

        assertThat(bench.press(request, Decision.REPORT)).isEqualTo(AnswerVerdict.OVER);

        assertThat(bench.reported).containsExactly(request.id());
        assertThat(bench.woken).containsExactly(request.id());
        assertThat(bench.finish(request)).isEqualTo(PushVerdict.DENIED);
    }
}
