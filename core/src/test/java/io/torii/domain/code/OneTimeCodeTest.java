package io.torii.domain.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.MacKey;
import io.torii.domain.Subject;
import io.torii.domain.phone.Channel;
import java.time.Instant;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OneTimeCodeTest {
    private static final MacKey KEY = MacKey.of(new byte[MacKey.BYTES]);

    @Test
    void the_same_challenge_gives_the_same_code() {
        assertThat(OneTimeCode.of(challenge(1, 6), KEY).reveal())
                .isEqualTo(OneTimeCode.of(challenge(1, 6), KEY).reveal());
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8})
    void it_has_as_many_digits_as_configured_leading_zeros_included(int digits) {
        IntStream.range(0, 200).forEach(i -> assertThat(
                        OneTimeCode.of(challenge(i, digits), KEY).reveal())
                .matches("[0-9]{" + digits + "}"));
    }

    @Test
    void codes_spread_over_the_whole_range() {
        var seen = new HashSet<String>();
        IntStream.range(0, 2_000)
                .forEach(i -> seen.add(OneTimeCode.of(challenge(i, 6), KEY).reveal()));

        assertThat(seen).hasSizeGreaterThan(1_990);
        assertThat(seen).anyMatch(code -> code.startsWith("0")).anyMatch(code -> code.startsWith("9"));
    }

    @Test
    void no_code_shows_in_a_log() {
        var code = OneTimeCode.of(challenge(1, 6), KEY);
        var typed = TypedCode.parse(code.reveal()).orElseThrow();

        assertThat(code.toString() + typed + KEY).doesNotContain(code.reveal());
    }

    @Test
    void a_wrong_code_of_the_same_length_and_one_of_another_length_do_not_match() {
        var code = OneTimeCode.of(challenge(1, 6), KEY);
        var wrong = code.reveal().startsWith("1") ? "2" : "1";

        assertThat(code.matches(typed(code.reveal()))).isTrue();
        assertThat(code.matches(typed(wrong + code.reveal().substring(1)))).isFalse();
        assertThat(code.matches(typed(code.reveal() + "0"))).isFalse();
    }

    private static TypedCode typed(String text) {
        return TypedCode.parse(text).orElseThrow();
    }

    private static Challenge challenge(int number, int digits) {
        var id = new ChallengeId(String.format("%022d", number));
        var bound = new Challenge.Bound(new Subject("realm", "user"), CodePurpose.LOGIN, Channel.TEXT, "credential");
        return new Challenge(id, id, bound, digits, Instant.EPOCH);
    }
}
