package io.torii.domain.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** R56. */
class NudgeTest {
    private static final Instant NOW = Instant.parse("2026-04-15T09:00:00Z");
    private static final Nudge NUDGE = new Nudge(true, 2, Duration.ofDays(1));

    @Test
    void it_can_be_put_off_as_often_as_the_realm_says() {
        var once = NUDGE.later(Asked.NEVER, NOW);
        var twice = NUDGE.later(once, NOW);

        assertThat(NUDGE.canWait(Asked.NEVER)).isTrue();
        assertThat(NUDGE.canWait(once)).isTrue();
        assertThat(NUDGE.canWait(twice)).isFalse();
    }

    @Test
    void it_rests_for_its_pause() {
        var once = NUDGE.later(Asked.NEVER, NOW);

        assertThat(NUDGE.due(Asked.NEVER, NOW)).isTrue();
        assertThat(NUDGE.due(once, NOW.plus(Duration.ofDays(1)).minusSeconds(1)))
                .isFalse();
        assertThat(NUDGE.due(once, NOW.plus(Duration.ofDays(1)))).isTrue();
    }

    @Test
    void who_has_nothing_to_add_is_asked_again_after_thirty_days() {
        var none = NUDGE.none(Asked.NEVER, NOW);

        assertThat(NUDGE.canWait(none)).isFalse();
        assertThat(NUDGE.due(none, NOW.plus(Duration.ofDays(30)).minusSeconds(1)))
                .isFalse();
        assertThat(NUDGE.due(none, NOW.plus(Duration.ofDays(30)))).isTrue();
    }

    @Test
    void switched_off_it_asks_nobody() {
        assertThat(new Nudge(false, 2, Duration.ofDays(1)).due(Asked.NEVER, NOW))
                .isFalse();
    }
}
