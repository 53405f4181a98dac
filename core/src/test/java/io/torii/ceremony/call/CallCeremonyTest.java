package io.torii.ceremony.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.call.Call;
import io.torii.domain.call.CallMode;
import io.torii.domain.call.CallNews;
import io.torii.domain.call.CallNews.Kind;
import io.torii.domain.call.CallVerdict;
import io.torii.domain.call.Turn;
import io.torii.domain.call.Turn.Cue;
import io.torii.domain.code.CodePurpose;
import io.torii.fake.Crowd;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R29: a call is approved by {@code #}, after the prompt, in a call in progress, and by nothing else. */
final class CallCeremonyTest {
    private final CallBench bench = new CallBench(CallMode.CONFIRM, false);

    @Test
    void hash_after_the_prompt_approves_once_and_wakes_the_page_R29() {
        var call = bench.begin();
        assertThat(bench.finish(call)).isEqualTo(CallVerdict.WAITING);

        assertThat(bench.hear(call, Kind.PERSON_ANSWERED).cue()).isEqualTo(Cue.PROMPT);
        assertThat(bench.press(call, "#").cue()).isEqualTo(Cue.THANKS);

        assertThat(bench.woken).containsExactly(call.id());
        assertThat(bench.finish(call)).isEqualTo(CallVerdict.APPROVED);
        assertThat(bench.finish(call)).isEqualTo(CallVerdict.GONE);
    }

    @Test
    void digits_before_the_prompt_never_approve_R29() {
        var call = bench.begin();

        assertThat(bench.press(call, "#").cue()).isEqualTo(Cue.GOODBYE);

        assertThat(bench.finish(call)).isEqualTo(CallVerdict.WAITING);
    }

    @Test
    void digits_of_another_line_never_approve_R29() {
        var call = bench.answered();

        bench.press(call, "vonage/CA1", "#");
        bench.press(call, "twilio/CA2", "#");

        assertThat(bench.finish(call)).isEqualTo(CallVerdict.WAITING);
    }

    @Test
    void digits_after_the_end_never_approve_R29() {
        var call = bench.answered();
        bench.hear(call, Kind.CLOSED);

        assertThat(bench.press(call, "#").cue()).isEqualTo(Cue.GOODBYE);
        assertThat(bench.press(call, "twilio/CA2", "#")).as("of another line").isEqualTo(Turn.SILENCE);

        assertThat(bench.finish(call)).isEqualTo(CallVerdict.NO_KEY);
        assertThat(bench.finish(call)).isEqualTo(CallVerdict.GONE);
    }

    @Test
    void digits_after_its_time_never_approve_R29() {
        var call = bench.answered();
        bench.clock.pass(Duration.ofMinutes(2));

        assertThat(bench.press(call, "#").cue()).isEqualTo(Cue.GOODBYE);

        assertThat(bench.finish(call)).isEqualTo(CallVerdict.EXPIRED);
    }

    @Test
    void a_voicemail_never_approves_R29() {
        var call = bench.answered();

        bench.hear(call, Kind.MACHINE);
        bench.press(call, "#");

        assertThat(bench.finish(call)).isEqualTo(CallVerdict.MACHINE);
    }

    @ParameterizedTest
    @CsvSource({"BUSY,BUSY", "NO_ANSWER,NO_ANSWER", "FAILED,FAILED", "CLOSED,NO_KEY"})
    void every_end_is_shown_to_the_page_at_once(Kind kind, CallVerdict verdict) {
        var call = bench.begin();

        assertThat(bench.hear(call, kind)).isEqualTo(Turn.SILENCE);

        assertThat(bench.woken).containsExactly(call.id());
        assertThat(bench.finish(call)).isEqualTo(verdict);
    }

    @Test
    void what_goes_on_ends_nothing() {
        var call = bench.begin();

        bench.hear(call, Kind.UNDER_WAY);

        assertThat(bench.woken).isEmpty();
        assertThat(bench.finish(call)).isEqualTo(CallVerdict.WAITING);
    }

    @Test
    void zero_then_hash_reports_R20() {
        var call = bench.answered();

        assertThat(bench.press(call, "0").cue()).isEqualTo(Cue.REPORT);
        assertThat(bench.reported).isEmpty();
        assertThat(bench.press(call, "#").cue()).isEqualTo(Cue.REPORTED);

        assertThat(bench.reported).containsExactly(call.id());
        assertThat(bench.finish(call)).isEqualTo(CallVerdict.REPORTED);
    }

    /** Somebody whose number was mistyped has no say about the account. */
    @Test
    void who_is_called_to_prove_a_number_reports_no_account() {
        var call = bench.ask(CodePurpose.PROVING, Optional.empty()).call().orElseThrow();
        bench.hear(call, Kind.ANSWERED);

        bench.press(call, "0#");

        assertThat(bench.reported).isEmpty();
        assertThat(bench.finish(call)).isEqualTo(CallVerdict.REPORTED);
    }

    @Test
    void no_key_is_asked_for_three_times_and_then_the_call_ends_R29() {
        var call = bench.answered();

        assertThat(bench.press(call, "").cue()).isEqualTo(Cue.AGAIN);
        assertThat(bench.press(call, "7").cue()).isEqualTo(Cue.AGAIN);
        assertThat(bench.press(call, "").cue()).isEqualTo(Cue.GOODBYE);

        assertThat(bench.finish(call)).isEqualTo(CallVerdict.NO_KEY);
    }

    @Test
    void of_eight_equal_webhooks_one_is_thanked() {
        var call = bench.answered();

        var cues = Crowd.of(() -> bench.press(call, "#").cue());

        assertThat(cues.stream().filter(Cue.THANKS::equals)).hasSize(1);
        assertThat(bench.woken).containsExactly(call.id());
        assertThat(Crowd.of(() -> bench.finish(call)).stream().filter(CallVerdict.APPROVED::equals))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"LOGIN,portal,session.other", "MANAGE,portal,session.tab", "LOGIN,other,session.tab"})
    void another_tab_purpose_or_client_does_nothing_to_it_R97(CodePurpose purpose, String client, String signIn) {
        var call = bench.answered();
        var bound = call.bound();
        var other = new Call.Bound(bound.subject(), purpose, bound.target(), client, signIn);

        assertThat(bench.ceremony().find(call.id(), other)).isEmpty();
        assertThat(bench.ceremony().finish(call.id(), other)).isEqualTo(CallVerdict.GONE);
        bench.ceremony().giveUp(call.id(), other);

        assertThat(bench.press(call, "#").cue()).isEqualTo(Cue.THANKS);
        assertThat(bench.ceremony().finish(call.id(), other)).isEqualTo(CallVerdict.GONE);
        assertThat(bench.finish(call)).isEqualTo(CallVerdict.APPROVED);
    }

    @Test
    void who_goes_another_way_is_not_let_in_by_a_late_hash() {
        var call = bench.answered();

        bench.ceremony().giveUp(call.id(), call.bound());

        assertThat(bench.press(call, "#").cue()).isEqualTo(Cue.GOODBYE);
        assertThat(bench.finish(call)).isEqualTo(CallVerdict.GONE);
    }

    @Test
    void an_unknown_call_is_answered_like_one_that_is_over_R93() {
        var call = bench.begin();

        assertThat(bench.ceremony().hear("other", call.id(), CallNews.of(Kind.ANSWERED, CallBench.LINE)))
                .isEqualTo(Turn.SILENCE);
    }
}
