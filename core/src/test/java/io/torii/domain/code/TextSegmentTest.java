package io.torii.domain.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextSegmentTest {
    @Test
    void plain_letters_fit_160_and_one_more_does_not() {
        assertThat(TextSegment.fits("a".repeat(160))).isTrue();
        assertThat(TextSegment.fits("a".repeat(161))).isFalse();
    }

    @Test
    void one_letter_outside_the_plain_alphabet_leaves_room_for_70() {
        assertThat(TextSegment.fits("鳥".repeat(70))).isTrue();
        assertThat(TextSegment.fits("a".repeat(70) + "居")).isFalse();
    }

    @Test
    void the_longest_text_that_fits_is_taken_and_the_shortest_when_none_does() {
        var fits = "鳥".repeat(70);
        var tooLong = "鳥".repeat(71);

        assertThat(TextSegment.firstThatFits(tooLong, fits)).isEqualTo(fits);
        assertThat(TextSegment.firstThatFits(fits, "居")).isEqualTo(fits);
        assertThat(TextSegment.firstThatFits(tooLong, tooLong + "居")).isEqualTo(tooLong + "居");
    }
}
