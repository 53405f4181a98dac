package io.torii.domain.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PushPolicyTest {
    private static final PushPolicy.Unanswered COUNTS = new PushPolicy.Unanswered(3, 10, Duration.ofMinutes(10));

    @ParameterizedTest
    @CsvSource({"2,30", "6,300", "2,300"})
    void what_the_documentation_allows_is_allowed(int digits, int seconds) {
        assertThat(new PushPolicy(digits, Duration.ofSeconds(seconds), COUNTS).digits())
                .isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 7})
    void digits_are_2_to_6(int digits) {
        assertThatThrownBy(() -> new PushPolicy(digits, Duration.ofMinutes(1), COUNTS))
                .hasMessage("digits must be 2 to 6, was " + digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT29.999S", "PT300.001S", "PT1H", "PT-60S"})
    void life_is_30_seconds_to_5_minutes(Duration life) {
        assertThatThrownBy(() -> new PushPolicy(2, life, COUNTS)).hasMessage("life must be 30 s to 5 min, was " + life);
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "10,20,60", "3,10,10"})
    void counts_in_their_ranges_are_allowed(int browser, int account, int minutes) {
        var counts = new PushPolicy.Unanswered(browser, account, Duration.ofMinutes(minutes));

        assertThat(counts.browser()).isEqualTo(browser);
    }

    @ParameterizedTest
    @CsvSource({"0,10,10", "11,10,10", "3,0,10", "3,21,10", "3,10,0", "3,10,-1"})
    void counts_outside_are_refused(int browser, int account, int minutes) {
        assertThatThrownBy(() -> new PushPolicy.Unanswered(browser, account, Duration.ofMinutes(minutes)))
                .hasMessage("unanswered requests out of range");
    }

    /** Rather nothing than without a limit. */
    @Test
    void there_is_no_policy_without_counts() {
        assertThatThrownBy(() -> new PushPolicy(2, Duration.ofMinutes(1), null))
                .isInstanceOf(NullPointerException.class);
    }
}
