package io.torii.ceremony.push;

import static io.torii.ceremony.push.PushBench.BOUND;
import static io.torii.ceremony.push.PushBench.USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.push.AnswerVerdict;
import io.torii.domain.push.Opening.Refusal;
import io.torii.domain.push.PushAnswer.Decision;
import io.torii.domain.push.PushPurpose;
import io.torii.domain.push.PushRequest;
import io.torii.domain.push.PushVerdict;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** R35: how many requests may stay unanswered, and how several are told apart. */
final class UnansweredTest {
    private final PushBench bench = new PushBench();

    @Test
    void a_browser_that_never_succeeded_asks_three_times_and_then_is_refused_R35() {
        for (var i = 0; i < 3; i++) {
            assertThat(bench.beginFrom("stranger").request()).isPresent();
        }

        assertThat(bench.beginFrom("stranger").refusal()).contains(Refusal.UNANSWERED);

        assertThat(bench.told).hasSize(3);
        assertThat(bench.ceremony().pending(USER, "phone")).hasSize(3);
        assertThat(bench.begin()).isNotNull();
        bench.clock.pass(Duration.ofMinutes(10));
        assertThat(bench.beginFrom("stranger").request()).isPresent();
    }

    @Test
    void a_known_browser_is_asked_for_ten_times_whatever_strangers_do_R35() {
        for (var i = 0; i < 12; i++) {
            bench.beginFrom("stranger " + i / 3);
        }
        assertThat(bench.beginFrom("one more").refusal()).contains(Refusal.UNANSWERED);

        var asked = IntStream.range(0, 11)
                .mapToObj(i -> bench.ceremony().begin(BOUND, PushBench.scene("mine"), true))
                .toList();

        assertThat(asked.stream().filter(each -> each.request().isPresent())).hasSize(10);
        assertThat(asked.get(10).refusal()).contains(Refusal.UNANSWERED);
    }

    /** Its own enrolment is no way for others to bother a phone. */
    @Test
    void the_binding_of_a_phone_is_not_counted_R35() {
        var binding = new PushRequest.Bound(USER, "phone", PushPurpose.BINDING, "portal", "session.tab");

        for (var i = 0; i < 12; i++) {
            assertThat(bench.ceremony()
                            .begin(binding, PushBench.scene("stranger"), false)
                            .request())
                    .isPresent();
        }
    }

    @Test
    void one_that_is_answered_clears_the_counts_of_browser_and_account_R35() {
        bench.beginFrom("stranger");
        bench.beginFrom("stranger");
        var third = bench.beginFrom("stranger").request().orElseThrow();

        bench.press(third, Decision.DENY);

        assertThat(bench.beginFrom("stranger").request()).isPresent();
    }

    @Test
    void late_answers_and_given_up_requests_clear_nothing_R35() {
        var late = bench.beginFrom("stranger").request().orElseThrow();
        bench.clock.pass(Duration.ofSeconds(61));
        var given = bench.beginFrom("stranger").request().orElseThrow();
        bench.beginFrom("stranger");

        assertThat(bench.approve(late)).isEqualTo(AnswerVerdict.OVER);
        bench.ceremony().giveUp(given.id(), BOUND);

        assertThat(bench.beginFrom("stranger").refusal()).contains(Refusal.UNANSWERED);
    }

    @Test
    void none_replaces_another_browsers_and_each_is_answered_by_its_own_number_R35() {
        var mine = bench.begin();
        assertThat(bench.ceremony().several(USER)).isFalse();

        var theirs = bench.beginFrom("stranger").request().orElseThrow();

        assertThat(bench.ceremony().several(USER)).isTrue();
        assertThat(bench.ceremony().pending(USER, "phone")).containsExactlyInAnyOrder(mine, theirs);
        assertThat(bench.approve(theirs, mine.number().reveal())).isEqualTo(AnswerVerdict.NUMBER_WRONG);
        assertThat(bench.approve(mine)).isEqualTo(AnswerVerdict.APPROVED);
        assertThat(bench.finish(theirs)).isEqualTo(PushVerdict.WRONG_NUMBER);
        assertThat(bench.finish(mine)).isEqualTo(PushVerdict.APPROVED);
    }

    @Test
    void several_means_browsers_that_are_open_now_R35() {
        bench.begin();
        bench.begin();
        assertThat(bench.ceremony().several(USER)).isFalse();
        assertThat(List.of(bench.ceremony().several(new Subject("realm", "other"))))
                .containsOnly(false);

        bench.clock.pass(Duration.ofSeconds(60));
        bench.beginFrom("stranger");

        assertThat(bench.ceremony().several(USER)).isFalse();
    }
}
