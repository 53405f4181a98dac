package io.torii.ceremony.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.call.Call;
import io.torii.domain.call.CallMode;
import io.torii.domain.call.CallNews.Kind;
import io.torii.domain.call.CallVerdict;
import io.torii.domain.call.Turn.Cue;
import io.torii.domain.code.CodePurpose;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls that ask for two digits of the page, and calls that read a code. */
final class CallVariantsTest {
    private final CallBench matched = new CallBench(CallMode.CONFIRM, true);
    private final CallBench reading = new CallBench(CallMode.CODE, false);

    @Test
    void with_call_match_the_digits_of_the_page_and_hash_approve_R29() {
        var call = matched.answered();
        var number = call.script().number().orElseThrow().reveal();

        assertThat(number).matches("[1-9][0-9]");
        assertThat(matched.press(call, number + "#").cue()).isEqualTo(Cue.THANKS);
        assertThat(matched.finish(call)).isEqualTo(CallVerdict.APPROVED);
    }

    @Test
    void with_call_match_hash_alone_is_asked_again_and_a_wrong_number_ends_the_call_R29() {
        var call = matched.answered();
        var wrong = call.script().number().orElseThrow().matches("42") ? "24" : "42";

        assertThat(matched.press(call, "#").cue()).isEqualTo(Cue.AGAIN);
        assertThat(matched.press(call, wrong + "#").cue()).isEqualTo(Cue.WRONG_NUMBER);
        matched.press(call, call.script().number().orElseThrow().reveal() + "#");

        assertThat(matched.finish(call)).isEqualTo(CallVerdict.WRONG_NUMBER);
    }

    @Test
    void a_code_is_read_once_hash_was_pressed_and_never_to_who_only_answers_R6() {
        var call = reading.begin();

        assertThat(reading.hear(call, Kind.PERSON_ANSWERED).code()).isEmpty();
        var turn = reading.press(call, "#");

        assertThat(turn.cue()).isEqualTo(Cue.CODE);
        assertThat(turn.code().orElseThrow().reveal()).matches("[0-9]{6}");
        assertThat(reading.finish(call)).isEqualTo(CallVerdict.CODE_READ);
    }

    /** Somebody types by then: the page is not taken from under them. */
    @Test
    void a_page_whose_code_was_read_is_not_woken() {
        var call = reading.answered();

        reading.press(call, "#");

        assertThat(reading.woken).isEmpty();
    }

    @Test
    void no_code_is_read_before_it_is_known_that_no_machine_has_answered_R29() {
        var call = reading.begin();
        reading.hear(call, Kind.ANSWERED);

        assertThat(reading.press(call, "#").code()).isEmpty();
    }

    /** Where an exchange dials on no vendor looks for machines. */
    @ParameterizedTest
    @EnumSource(
            value = CallMode.class,
            names = {"CONFIRM", "CODE"})
    void behind_an_extension_the_digits_of_the_page_come_before_hash_R29(CallMode mode) {
        var bench = new CallBench(mode, false);
        bench.extension = ",,123";
        var call = bench.begin();
        bench.hear(call, Kind.ANSWERED);
        var number = call.script().number().orElseThrow().reveal();

        assertThat(bench.press(call, "#").cue()).isEqualTo(Cue.AGAIN);
        assertThat(bench.press(call, number + "#").cue()).isIn(Cue.THANKS, Cue.CODE);
    }

    @Test
    void a_code_is_read_once() {
        var call = reading.answered();
        reading.press(call, "#");

        assertThat(reading.press(call, "#").code()).isEmpty();
    }

    @Test
    void a_second_call_reads_the_same_code_while_it_is_worth_typing_R6() {
        var first = reading.ask();
        var code = read(first.call().orElseThrow());

        reading.clock.pass(Duration.ofMinutes(2));
        var second = reading.ask(CodePurpose.LOGIN, first.challenge());

        assertThat(second.challenge()).isEqualTo(first.challenge());
        assertThat(read(second.call().orElseThrow())).isEqualTo(code);
    }

    @Test
    void a_late_call_reads_another_code_whose_tries_are_those_of_the_first_R6() {
        var first = reading.ask();
        read(first.call().orElseThrow());

        reading.clock.pass(Duration.ofMinutes(4));
        var second = reading.ask(CodePurpose.LOGIN, first.challenge());

        assertThat(second.challenge().orElseThrow().lineage())
                .isEqualTo(first.challenge().orElseThrow().id());
        assertThat(second.challenge()).isNotEqualTo(first.challenge());
    }

    @Test
    void calls_that_confirm_read_nothing() {
        assertThat(matched.ask(CodePurpose.LOGIN, Optional.empty()).challenge()).isEmpty();
    }

    private String read(Call call) {
        reading.hear(call, Kind.PERSON_ANSWERED);
        return reading.press(call, "#").code().orElseThrow().reveal();
    }
}
