package io.torii.ceremony.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.call.CallMode;
import io.torii.domain.call.CallNews.Kind;
import io.torii.domain.call.Calling.Reason;
import io.torii.domain.call.Calling.Refusal;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.GuessPolicy;
import io.torii.domain.delivery.DeliveryRefusal;
import io.torii.domain.delivery.Purse;
import io.torii.domain.phone.Channel;
import io.torii.fake.Crowd;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R29: one live call, three an hour, eight a day, none after two that stayed unanswered. */
final class CallLimitsTest {
    private final CallBench bench = new CallBench(CallMode.CONFIRM, false);

    @Test
    void one_call_at_a_time_whatever_is_pressed_R29() {
        var asked = Crowd.of(bench::ask);

        assertThat(asked.stream().filter(each -> each.call().isPresent())).hasSize(1);
        assertThat(asked.stream().flatMap(each -> each.refusal().stream()).map(Refusal::reason))
                .containsOnly(Reason.LIVE);
        assertThat(bench.ask().refusal().orElseThrow().until())
                .as("until it is hung up")
                .contains(bench.clock.now().plus(Duration.ofMinutes(4)));
    }

    @Test
    void a_fourth_call_in_an_hour_is_refused_even_if_all_were_answered_R29() {
        for (var i = 0; i < 3; i++) {
            bench.press(bench.answered(), "#");
        }

        var refusal = bench.ask().refusal().orElseThrow();
        assertThat(refusal.reason()).isEqualTo(Reason.SPENT);
        assertThat(refusal.until()).contains(bench.clock.now().plus(Duration.ofHours(1)));
        bench.clock.pass(Duration.ofHours(1));
        assertThat(bench.ask().call()).isPresent();
    }

    @Test
    void a_ninth_call_in_a_day_is_refused_R29() {
        for (var i = 0; i < 8; i++) {
            bench.press(bench.answered(), "#");
            bench.clock.pass(Duration.ofMinutes(61));
        }

        var refusal = bench.ask().refusal().orElseThrow();
        assertThat(refusal.reason()).isEqualTo(Reason.SPENT_TODAY);
        assertThat(refusal.until())
                .contains(bench.clock.now().plus(Duration.ofDays(1)).minus(Duration.ofMinutes(8 * 61)));
    }

    @Test
    void two_unanswered_calls_are_the_last_until_another_method_succeeds_R29() {
        bench.hear(bench.begin(), Kind.NO_ANSWER);
        bench.hear(bench.begin(), Kind.BUSY);

        assertThat(refused()).isEqualTo(Reason.UNANSWERED);
        bench.clock.pass(Duration.ofHours(2));
        assertThat(refused()).isEqualTo(Reason.UNANSWERED);
        bench.ceremony().succeeded(CallBench.USER);
        assertThat(bench.ask().call()).isPresent();
    }

    @Test
    void an_answered_call_forgives_an_unanswered_one_R29() {
        bench.hear(bench.begin(), Kind.NO_ANSWER);
        bench.press(bench.answered(), "#");

        assertThat(bench.ask().call()).isPresent();
    }

    @Test
    void what_no_provider_called_was_not_unanswered() {
        bench.hear(bench.begin(), Kind.FAILED);
        bench.hear(bench.begin(), Kind.FAILED);

        assertThat(bench.ask().call()).isPresent();
    }

    @Test
    void after_a_report_nobody_is_called_R20() {
        bench.resting = true;

        assertThat(refused()).isEqualTo(Reason.REPORTED);
    }

    @Test
    void after_wrong_entries_in_a_row_a_call_waits_too_R31() {
        for (var i = 0; i < 5; i++) {
            bench.guesses.claim(CallBench.USER, new GuessPolicy(5, 50), bench.clock.now());
        }

        var refusal = bench.ask().refusal().orElseThrow();

        assertThat(refusal.reason()).isEqualTo(Reason.WAIT);
        assertThat(refusal.until()).isPresent();
        assertThat(bench.ask(CodePurpose.PROVING, Optional.empty()).call()).isPresent();
    }

    @Test
    void where_calls_are_off_nobody_is_called() {
        var off = new CallBench(CallMode.OFF, false);

        assertThat(off.ask().refusal().orElseThrow().reason()).isEqualTo(Reason.OFF);
    }

    @Test
    void what_delivery_refuses_leaves_the_line_free_R30() {
        bench.messenger.refuse(DeliveryRefusal.COUNTRY);

        var refusal = bench.ask().refusal().orElseThrow();

        assertThat(refusal.delivery()).contains(DeliveryRefusal.COUNTRY);
        assertThat(refusal.name()).isEqualTo("COUNTRY");
        bench.messenger.refuse(null);
        assertThat(bench.ask().call()).isPresent();
    }

    @Test
    void a_call_is_paid_from_the_purse_of_what_it_is_for_R30() {
        bench.extension = ",,123";
        bench.hear(bench.begin(), Kind.CLOSED);
        assertThat(bench.messenger.last().purse()).isEqualTo(Purse.SIGN_IN);
        assertThat(bench.messenger.last().cargo().channel()).isEqualTo(Channel.CALL);
        assertThat(bench.messenger.last().cargo().content().orElseThrow().reveal())
                .isEqualTo(",,123");

        bench.ask(CodePurpose.PROVING, Optional.empty());

        assertThat(bench.messenger.last().purse()).isEqualTo(Purse.PROVING);
    }

    private Reason refused() {
        return bench.ask().refusal().orElseThrow().reason();
    }
}
