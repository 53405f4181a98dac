package io.torii.ceremony.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.call.Call;
import io.torii.domain.call.CallMode;
import io.torii.domain.call.CallNews;
import io.torii.domain.call.CallNews.Kind;
import io.torii.domain.call.CallVerdict;
import io.torii.domain.call.Calling.Reason;
import io.torii.domain.call.Turn;
import io.torii.domain.call.Turn.Cue;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.delivery.DeliveryState;
import io.torii.fake.Crowd;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What guards the owner of a telephone: no machine approves, and a report is heard whenever it comes. */
final class CallGuardsTest {
    private final CallBench bench = new CallBench(CallMode.CONFIRM, false);

    /** Its greeting was recorded with a {@code #} in it, by whoever knows the password. */
    @Test
    void a_hash_in_the_greeting_of_a_voicemail_never_approves_R29() {
        var call = bench.begin();
        bench.hear(call, Kind.ANSWERED);

        assertThat(bench.press(call, "#").cue()).isEqualTo(Cue.MOMENT);
        assertThat(bench.finish(call)).isEqualTo(CallVerdict.WAITING);
        bench.hear(call, Kind.MACHINE);

        assertThat(bench.finish(call)).isEqualTo(CallVerdict.MACHINE);
    }

    @Test
    void a_hash_approves_once_it_is_known_that_no_machine_has_answered_R29() {
        var call = bench.begin();
        bench.hear(call, Kind.ANSWERED);
        bench.press(call, "#");

        assertThat(bench.hear(call, Kind.PERSON)).isEqualTo(Turn.SILENCE);
        assertThat(bench.press(call, "#").cue()).isEqualTo(Cue.THANKS);

        assertThat(bench.finish(call)).isEqualTo(CallVerdict.APPROVED);
    }

    @Test
    void a_second_line_hears_no_prompt_and_its_hash_never_approves_R29() {
        var call = bench.answered();
        var other = bench.ceremony();

        assertThat(other.hear(CallBench.USER.realm(), call.id(), news("twilio/CA2"))
                        .cue())
                .isEqualTo(Cue.GOODBYE);
        bench.press(call, "twilio/CA2", "#");

        assertThat(bench.finish(call)).isEqualTo(CallVerdict.WAITING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "", "*"})
    void after_zero_it_is_asked_again_and_hash_still_reports_R20(String keys) {
        var call = bench.answered();
        bench.press(call, "0");

        assertThat(bench.press(call, keys).cue()).isEqualTo(Cue.REPORT);
        assertThat(bench.press(call, "#").cue()).isEqualTo(Cue.REPORTED);

        assertThat(bench.reported).containsExactly(call.id());
    }

    @Test
    void after_zero_silence_ends_the_call_in_the_end() {
        var call = bench.answered();
        bench.press(call, "0");

        bench.press(call, "");
        bench.press(call, "");

        assertThat(bench.press(call, "").cue()).isEqualTo(Cue.GOODBYE);
        assertThat(bench.finish(call)).isEqualTo(CallVerdict.NO_KEY);
    }

    @Test
    void who_answers_once_the_browser_went_another_way_can_report_and_nothing_else_R20() {
        var call = bench.begin();
        bench.ceremony().giveUp(call.id(), call.bound());

        assertThat(bench.hear(call, Kind.PERSON_ANSWERED).cue()).isEqualTo(Cue.LATE);
        assertThat(bench.press(call, "#").cue()).isEqualTo(Cue.GOODBYE);
        assertThat(bench.finish(call)).isEqualTo(CallVerdict.GONE);
        assertThat(bench.press(call, "0#").cue()).isEqualTo(Cue.REPORTED);

        assertThat(bench.reported).containsExactly(call.id());
    }

    @Test
    void who_takes_longer_than_keys_count_can_report_R20() {
        var call = bench.answered();
        bench.clock.pass(Duration.ofMinutes(2));

        assertThat(bench.press(call, "").cue()).isEqualTo(Cue.LATE);
        assertThat(bench.press(call, "0#").cue()).isEqualTo(Cue.REPORTED);

        assertThat(bench.reported).containsExactly(call.id());
    }

    @Test
    void while_a_telephone_may_ring_no_other_is_called_R29() {
        var call = bench.begin();
        bench.ceremony().giveUp(call.id(), call.bound());

        assertThat(refused()).isEqualTo(Reason.LIVE);
        bench.clock.pass(Duration.ofMinutes(3));
        assertThat(refused()).isEqualTo(Reason.LIVE);
        bench.hear(call, Kind.NO_ANSWER);

        assertThat(bench.ask().call()).isPresent();
    }

    /** Of a provider that is down nobody was called, whether or not the browser asks what became of it. */
    @Test
    void calls_that_no_provider_made_are_not_unanswered_though_the_browser_went_another_way() {
        bench.messenger.stands(DeliveryState.FAILED);
        for (var i = 0; i < 2; i++) {
            var call = bench.begin();
            bench.ceremony().giveUp(call.id(), call.bound());
        }

        assertThat(bench.ask().call()).isPresent();
    }

    /** Who registers a first number has no other method that could end the rest. */
    @Test
    void calls_that_prove_a_number_are_not_counted_as_unanswered() {
        for (var i = 0; i < 2; i++) {
            bench.hear(proving(), Kind.NO_ANSWER);
        }

        assertThat(bench.ask().call()).isPresent();
    }

    @Test
    void a_code_that_was_only_read_forgives_no_other_call_R29() {
        var reading = new CallBench(CallMode.CODE, false);
        reading.hear(reading.begin(), Kind.NO_ANSWER);
        reading.press(reading.answered(), "#");
        reading.hear(reading.begin(), Kind.NO_ANSWER);

        assertThat(reading.ask().refusal().orElseThrow().reason()).isEqualTo(Reason.UNANSWERED);
    }

    /** Webhooks that come twice and out of order, at whichever nodes. */
    @Test
    void hash_and_a_report_at_once_have_one_end_R20() {
        var call = bench.answered();
        var hand = new AtomicInteger();

        Crowd.of(() -> bench.press(call, hand.getAndIncrement() % 2 == 0 ? "#" : "0#"));

        assertThat(bench.woken).containsExactly(call.id());
        var verdict = bench.finish(call);
        assertThat(verdict).isIn(CallVerdict.APPROVED, CallVerdict.REPORTED);
        assertThat(verdict == CallVerdict.REPORTED && bench.reported.isEmpty()).isFalse();
        assertThat(bench.finish(call)).isEqualTo(CallVerdict.GONE);
    }

    private static CallNews news(String line) {
        return CallNews.of(Kind.PERSON_ANSWERED, line);
    }

    private Call proving() {
        return bench.ask(CodePurpose.PROVING, Optional.empty()).call().orElseThrow();
    }

    private Reason refused() {
        return bench.ask().refusal().orElseThrow().reason();
    }
}
