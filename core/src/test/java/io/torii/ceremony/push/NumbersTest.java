package io.torii.ceremony.push;

import static io.torii.ceremony.push.PushBench.BOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.push.MatchNumber;
import io.torii.domain.push.Opening.Refusal;
import io.torii.domain.push.PushAnswer.Decision;
import io.torii.domain.push.PushRequest;
import io.torii.fake.Crowd;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R35: which number a browser is shown. */
final class NumbersTest {
    private final PushBench bench = new PushBench();

    @Test
    void a_number_that_another_open_request_has_is_not_drawn_R35() {
        bench.chance.next(42L, 42L, 142L, 7L);

        assertThat(bench.begin().number()).isEqualTo(MatchNumber.of("42"));
        assertThat(bench.begin().number()).isEqualTo(MatchNumber.of("07"));
    }

    @Test
    void nor_one_that_one_of_the_last_had_answered_or_not_R35() {
        bench.chance.next(42L);
        bench.approve(bench.begin());
        for (var i = 0; i < 4; i++) {
            bench.clock.pass(Duration.ofMinutes(10));
            bench.press(bench.begin(), Decision.DENY);
        }

        bench.chance.next(42L, 43L);

        assertThat(bench.begin().number()).isEqualTo(MatchNumber.of("43"));
    }

    @Test
    void another_accounts_numbers_are_its_own() {
        var other = new PushRequest.Bound(
                new Subject("realm", "other"), "phone", BOUND.purpose(), BOUND.client(), BOUND.signIn());
        bench.chance.next(42L, 42L);

        assertThat(bench.begin().number()).isEqualTo(bench.begin(other).number());
    }

    @Test
    void of_eight_browsers_at_once_no_two_show_one_number_R35() {
        var numbers = Crowd.of(() -> bench.begin().number().reveal());

        assertThat(new HashSet<>(numbers)).hasSize(Crowd.THREADS);
    }

    @Test
    void where_luck_draws_the_same_again_and_again_the_next_free_one_is_taken() {
        bench.chance.next(99L);
        bench.begin();
        bench.chance.next(Collections.nCopies(21, 99L).toArray(Long[]::new));

        assertThat(bench.begin().number()).isEqualTo(MatchNumber.of("00"));
    }

    /** An hour has a hundred numbers of two figures; ten minutes tell apart what is open and the last five. */
    @Test
    void when_an_hour_has_used_all_of_them_none_of_the_last_ten_minutes_comes_again_R35() {
        for (var i = 0; i < 90; i++) {
            bench.approve(bench.begin());
            bench.clock.pass(Duration.ofSeconds(20));
        }
        var recent = new HashSet<String>();
        for (var i = 0; i < 30; i++) {
            var request = bench.begin();
            assertThat(recent.add(request.number().reveal())).isTrue();
            bench.approve(request);
            bench.clock.pass(Duration.ofSeconds(20));
        }
    }

    @Test
    void when_ten_minutes_have_used_all_of_them_nobody_is_asked() {
        for (var i = 0; i < 100; i++) {
            bench.approve(bench.begin());
        }

        assertThat(bench.ceremony().begin(BOUND, PushBench.scene("mine"), true).refusal())
                .contains(Refusal.UNANSWERED);

        bench.clock.pass(Duration.ofMinutes(10));
        assertThat(bench.begin()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void a_number_has_as_many_figures_as_the_realm_says(int digits) {
        bench.chance.next(7L);

        var request = bench.ceremony(digits).begin(BOUND, PushBench.scene("mine"), true);

        assertThat(request.request().orElseThrow().number().reveal()).isEqualTo("0".repeat(digits - 1) + "7");
    }

    /** Else a stranger who goes on pressing could leave the owner without numbers, or with one that is open. */
    @Test
    void who_is_not_let_ask_uses_up_no_numbers() {
        for (var i = 0; i < 300; i++) {
            bench.beginFrom("stranger");
        }

        for (var i = 0; i < 7; i++) {
            assertThat(bench.begin()).isNotNull();
        }
    }
}
