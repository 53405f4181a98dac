package io.torii.ceremony.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.code.CodeVerdict;
import io.torii.domain.code.CodeVerdict.Reason;
import io.torii.domain.code.Sending;
import io.torii.domain.delivery.DeliveryRefusal;
import io.torii.fake.Crowd;
import io.torii.port.code.Challenges;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class CodeCeremonyTest {
    private final CodeBench bench = new CodeBench();

    @Test
    void the_texted_code_is_accepted_exactly_once() {
        bench.begin();

        assertThat(bench.type(bench.texted())).isEqualTo(Reason.ACCEPTED);
        assertThat(bench.type(bench.texted())).isEqualTo(Reason.NONE_OPEN);
    }

    @Test
    void exactly_one_of_five_parallel_right_entries_is_accepted() {
        bench.begin();

        var verdicts = Crowd.of(5, () -> bench.type(bench.texted()));

        assertThat(verdicts.stream().filter(Reason.ACCEPTED::equals)).hasSize(1);
    }

    @Test
    void sixth_attempt_is_refused_even_if_right() {
        bench.begin();
        for (var i = 0; i < 5; i++) {
            assertThat(bench.type(bench.wrong())).isEqualTo(Reason.WRONG);
        }

        bench.pass(Duration.ofSeconds(61));

        assertThat(bench.type(bench.texted())).isEqualTo(Reason.EXHAUSTED);
    }

    @Test
    void a_new_code_does_not_refill_the_tries_R6() {
        bench.begin();
        for (var i = 0; i < 5; i++) {
            bench.type(bench.wrong());
        }

        bench.pass(Duration.ofSeconds(200));
        bench.again();

        assertThat(bench.texts()).isEqualTo(2);
        assertThat(bench.type(bench.texted())).isEqualTo(Reason.EXHAUSTED);
    }

    @Test
    void the_fifth_wrong_entry_in_a_row_makes_every_session_wait_R31() {
        bench.begin();
        for (var i = 0; i < 5; i++) {
            bench.type(bench.wrong());
        }
        bench.pass(Duration.ofSeconds(31));

        var elsewhere = bench.anotherSession();

        assertThat(elsewhere.refusal()).hasValueSatisfying(why -> {
            assertThat(why.reason()).isEqualTo(Sending.Reason.WAIT);
            assertThat(why.until()).contains(bench.now().plusSeconds(29));
        });
    }

    @Test
    void ten_entries_in_a_quarter_of_an_hour_are_all_whatever_the_session() {
        for (var session = 0; session < 3; session++) {
            bench.begin();
            for (var i = 0; i < 4 && session * 4 + i < 10; i++) {
                assertThat(bench.type(bench.wrong())).isEqualTo(Reason.WRONG);
                bench.forgive();
            }
            bench.pass(Duration.ofSeconds(31));
        }

        assertThat(bench.type(bench.texted())).isEqualTo(Reason.SPENT);
    }

    @Test
    void who_has_no_try_left_is_told_when_the_first_one_comes_back() {
        bench.begin();
        for (var i = 0; i < 5; i++) {
            bench.pass(Duration.ofSeconds(20));
            bench.type(bench.wrong());
            bench.forgive();
        }

        var first = bench.find(bench.challenge()).orElseThrow().expires().plus(Challenges.REMEMBERED);
        assertThat(bench.typed(bench.texted())).isEqualTo(CodeVerdict.until(Reason.EXHAUSTED, first));
    }

    @Test
    void a_resend_repeats_the_code_while_two_minutes_are_left_R6() {
        bench.begin();
        bench.pass(Duration.ofMinutes(3));

        bench.again();

        assertThat(bench.texts()).isEqualTo(2);
        assertThat(bench.textedAt(0)).isEqualTo(bench.textedAt(1));
    }

    @Test
    void a_later_resend_is_another_code_and_the_old_one_is_gone_R6() {
        bench.begin();
        var old = bench.challenge();
        bench.pass(Duration.ofSeconds(181));

        bench.again();

        assertThat(bench.textedAt(1)).isNotEqualTo(bench.textedAt(0));
        assertThat(bench.typeInto(old, bench.textedAt(0))).isEqualTo(Reason.NONE_OPEN);
        assertThat(bench.type(bench.textedAt(1))).isEqualTo(Reason.ACCEPTED);
    }

    @Test
    void a_second_text_within_the_cool_down_is_not_sent_and_the_first_stays_good() {
        bench.begin();
        bench.pass(Duration.ofSeconds(29));

        var sending = bench.again();

        assertThat(sending.refusal()).hasValueSatisfying(why -> {
            assertThat(why.reason()).isEqualTo(Sending.Reason.COOL_DOWN);
            assertThat(why.until()).contains(bench.now().plusSeconds(1));
        });
        assertThat(bench.texts()).isEqualTo(1);
        assertThat(bench.type(bench.texted())).isEqualTo(Reason.ACCEPTED);
    }

    @Test
    void an_expired_code_is_said_to_be_expired_and_costs_no_try_R48() {
        bench.begin();
        bench.pass(Duration.ofMinutes(5));

        for (var i = 0; i < 6; i++) {
            assertThat(bench.type(bench.texted())).isEqualTo(Reason.EXPIRED);
        }

        bench.again();
        assertThat(bench.type(bench.texted())).isEqualTo(Reason.ACCEPTED);
    }

    @Test
    void a_refused_delivery_leaves_nothing_open() {
        bench.refuse(DeliveryRefusal.COUNTRY);

        var sending = bench.begin();

        assertThat(sending.challenge()).isEmpty();
        assertThat(sending.refusal().orElseThrow().delivery()).contains(DeliveryRefusal.COUNTRY);
        assertThat(bench.find(bench.drawn())).isEmpty();
    }

    @Test
    void a_refused_resend_leaves_the_first_code_good() {
        bench.begin();
        bench.pass(Duration.ofSeconds(200));
        bench.refuse(DeliveryRefusal.BUSY);

        bench.again();

        assertThat(bench.type(bench.texted())).isEqualTo(Reason.ACCEPTED);
    }

    @Test
    void what_has_not_the_form_of_a_code_costs_no_try() {
        bench.begin();

        for (var i = 0; i < 20; i++) {
            assertThat(bench.type("12 34")).isEqualTo(Reason.MALFORMED);
        }

        assertThat(bench.type(bench.texted())).isEqualTo(Reason.ACCEPTED);
    }
}
