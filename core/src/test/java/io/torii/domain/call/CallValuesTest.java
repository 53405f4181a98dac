package io.torii.domain.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.call.Turn.Cue;
import io.torii.domain.code.CodePolicy;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CallValuesTest {
    private static final CodePolicy CODES = new CodePolicy(
            6, Duration.ofMinutes(5), Duration.ofSeconds(30), new CodePolicy.Tries(5, 10, Duration.ofMinutes(15)));

    @ParameterizedTest
    @CsvSource({"0,8,2", "11,8,2", "3,0,2", "3,51,2", "3,8,0", "3,8,6"})
    void an_allowance_out_of_range_is_refused_by_name(int hour, int day, int unanswered) {
        assertThatThrownBy(() -> new Allowance(hour, day, unanswered)).hasMessageContaining("must be 1 to");
    }

    @ParameterizedTest
    @ValueSource(longs = {59, 301})
    void a_call_lives_a_minute_to_five(long seconds) {
        var allowance = new Allowance(3, 8, 2);

        assertThatThrownBy(() -> new CallPolicy(CallMode.CONFIRM, false, Duration.ofSeconds(seconds), allowance, CODES))
                .hasMessageContaining("60 s to 5 min");
    }

    /** What is no end lets nobody in, and exactly one end does. */
    @Test
    void approved_is_the_verdict_of_one_end() {
        assertThat(Arrays.stream(CallEnd.values()).filter(end -> CallVerdict.of(end) == CallVerdict.APPROVED))
                .containsExactly(CallEnd.APPROVED);
    }

    @Test
    void only_what_asks_for_a_key_keeps_the_line_open() {
        var script = new Script("Portal", Locale.ENGLISH, Optional.empty(), Optional.empty());

        assertThat(Arrays.stream(Cue.values())
                        .filter(cue -> Turn.of(cue, script).keys() > 0))
                .containsExactly(Cue.PROMPT, Cue.AGAIN, Cue.MOMENT, Cue.LATE, Cue.REPORT);
        assertThat(Turn.SILENCE.keys()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_line_has_a_name(String line) {
        assertThatThrownBy(() -> CallNews.of(CallNews.Kind.ANSWERED, line)).hasMessageContaining("1 to 96");
        assertThatThrownBy(() -> CallNews.of(CallNews.Kind.ANSWERED, "x".repeat(97)))
                .hasMessageContaining("1 to 96");
    }

    @Test
    void two_providers_never_have_one_line() {
        var news = CallNews.pressed("CA1", Keys.of("#"));

        assertThat(news.by("twilio")).isEqualTo(CallNews.pressed("twilio/CA1", Keys.of("#")));
        assertThat(news.by("twilio")).isNotEqualTo(news.by("vonage"));
        assertThat(news.ends()).isFalse();
        assertThat(CallNews.of(CallNews.Kind.CLOSED, "CA1").ends()).isTrue();
    }
}
