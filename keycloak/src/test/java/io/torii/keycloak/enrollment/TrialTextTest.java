package io.torii.keycloak.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.enrollment.Trial;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R50. */
class TrialTextTest {
    private static final Instant AT = Instant.ofEpochSecond(1_790_000_000);

    @Test
    void what_was_tried_is_read_back_with_the_instants_of_all() {
        var trial = new Trial("b", AT, List.of(new Trial("a", AT.minusSeconds(5)), new Trial("c", AT.minusSeconds(9))));

        assertThat(TrialText.of(trial)).isEqualTo("b a@1789999995 c@1789999991");
        assertThat(TrialText.read(TrialText.of(trial), AT)).isEqualTo(trial);
    }

    @Test
    void five_methods_fit_into_their_column() {
        var id = "0f8fad5b-d9cb-469f-a165-70867728950e";
        var earlier = new Trial(id, AT);

        assertThat(TrialText.of(new Trial(id, AT, List.of(earlier, earlier, earlier, earlier))))
                .hasSizeLessThanOrEqualTo(255);
    }

    @ParameterizedTest
    @ValueSource(strings = {"b a", "b @5", "b a@", "b a@x", "b a@1 c@2 d@3 e@4 f@5"})
    void what_cannot_be_read_is_no_trial(String text) {
        assertThatThrownBy(() -> TrialText.read(text, AT)).isInstanceOf(IllegalArgumentException.class);
    }
}
