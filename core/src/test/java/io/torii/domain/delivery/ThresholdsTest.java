package io.torii.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class ThresholdsTest {
    @Test
    void what_is_untold_ends_right_before_the_first_threshold() {
        for (var percents : List.of(List.of(50, 80), List.of(1), List.of(100), List.of(33, 34))) {
            var thresholds = new Thresholds(percents);
            LongStream.rangeClosed(0, 300).forEach(most -> {
                var untold = thresholds.untold(most);
                assertThat(most == 0 || thresholds.reached(untold, most) == 0).isTrue();
                assertThat(thresholds.reached(untold + 1, most)).isPositive();
            });
        }
    }

    @Test
    void without_thresholds_nothing_is_ever_told() {
        assertThat(new Thresholds(List.of()).untold(7)).isEqualTo(7);
    }
}
