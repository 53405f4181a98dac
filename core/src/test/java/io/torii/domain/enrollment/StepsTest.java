package io.torii.domain.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.method.Reserve;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StepsTest {
    private static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");
    private static final Enrollment.None NONE = new Enrollment.None();
    private static final Enrollment.Registering REGISTERING = NONE.register();
    private static final Enrollment.Ready READY = REGISTERING.tried("phone", NOW);

    @Test
    void without_a_method_the_first_step_comes_next_whatever_is_stored() {
        assertThat(new Steps(NONE, own(0), 1, false).next()).isEqualTo(1);
        assertThat(new Steps(REGISTERING, own(0), 1, true).next()).isEqualTo(1);
        assertThat(new Steps(READY, own(0), 1, false).next()).isEqualTo(1);
    }

    @Test
    void with_one_method_an_alternative_comes_next() {
        assertThat(new Steps(REGISTERING, own(1), 1, false).next()).isEqualTo(2);
        assertThat(new Steps(REGISTERING, own(2), 1, false).next()).isEqualTo(3);
    }

    /** R86. */
    @Test
    void who_goes_on_with_one_method_tries_it_next_unless_the_realm_asks_for_two() {
        assertThat(new Steps(REGISTERING, own(1), 1, true).next()).isEqualTo(3);
        assertThat(new Steps(REGISTERING, own(1), 2, true).next()).isEqualTo(2);
        assertThat(new Steps(REGISTERING, own(1), 1, true).skippable()).isTrue();
        assertThat(new Steps(REGISTERING, own(1), 2, true).skippable()).isFalse();
        assertThat(new Steps(REGISTERING, own(2), 1, true).skippable()).isFalse();
    }

    @Test
    void after_the_trial_the_last_step_comes_next_when_there_are_enough_methods() {
        assertThat(new Steps(READY, own(2), 1, false).next()).isEqualTo(4);
        assertThat(new Steps(READY, own(1), 1, true).next()).isEqualTo(4);
        assertThat(new Steps(READY, own(1), 1, false).next()).isEqualTo(2);
        assertThat(new Steps(READY, own(2), 3, false).next()).isEqualTo(2);
        assertThat(new Steps(READY, own(3), 3, false).next()).isEqualTo(4);
    }

    @Test
    void nothing_comes_after_applying_and_nothing_can_be_taken_from_what_is_unreadable() {
        assertThat(new Steps(READY.apply(NOW, Duration.ZERO), own(1), 1, false).next())
                .isEqualTo(Steps.OVER);
        assertThat(new Steps(NONE.mandate(NOW), own(0), 1, false).next()).isEqualTo(Steps.OVER);
        assertThat(new Steps(new Enrollment.Unknown(), own(2), 1, false).next()).isEqualTo(Steps.OVER);
    }

    @Test
    void a_step_is_done_when_what_it_is_for_is_there() {
        var waiting = new Steps(READY.apply(NOW, Duration.ZERO), own(1), 1, false);
        var ready = new Steps(READY, own(2), 1, false);
        var registering = new Steps(REGISTERING, own(1), 1, true);

        assertThat(registering.done(1)).isTrue();
        assertThat(registering.done(2)).isFalse();
        assertThat(registering.done(3)).isFalse();
        assertThat(ready.done(2)).isTrue();
        assertThat(ready.done(3)).isTrue();
        assertThat(ready.done(4)).isFalse();
        assertThat(waiting.done(3)).isTrue();
        assertThat(waiting.done(4)).isTrue();
        assertThat(new Steps(NONE, own(0), 1, false).done(1)).isFalse();
        assertThat(ready.done(Steps.OVER)).isFalse();
    }

    /** R61: the keys of all of them lie in the storage of browsers. */
    @Test
    void with_nothing_but_the_web_app_another_method_is_asked_for_and_cannot_be_skipped() {
        var one = new Steps(REGISTERING, new Reserve(1, true), 1, true);
        var two = new Steps(READY, new Reserve(2, true), 1, true);

        assertThat(one.next()).isEqualTo(2);
        assertThat(one.skippable()).isFalse();
        assertThat(two.next()).isEqualTo(2);
        assertThat(two.done(2)).isFalse();
        assertThat(new Steps(READY, own(2), 1, false).next()).isEqualTo(4);
    }

    private static Reserve own(int methods) {
        return new Reserve(methods, false);
    }
}
