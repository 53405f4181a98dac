package io.torii.port.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.fake.Crowd;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** R29: two unanswered calls in an hour, and none until another method succeeded. */
public interface UnansweredCallsContract {
    Unanswered unanswered();

    Subject newcomer();

    void pass(Duration time);

    @Test
    default void the_second_in_an_hour_is_the_last_until_another_method_succeeds_R29() {
        var subject = newcomer();

        unanswered().count(subject, 2);
        assertThat(unanswered().rests(subject)).isFalse();
        unanswered().count(subject, 2);
        assertThat(unanswered().rests(subject)).isTrue();
        assertThat(unanswered().rests(newcomer())).isFalse();

        pass(Unanswered.WINDOW.plusSeconds(2));
        assertThat(unanswered().rests(subject)).isTrue();
        unanswered().clear(subject);
        assertThat(unanswered().rests(subject)).isFalse();
        unanswered().count(subject, 2);
        assertThat(unanswered().rests(subject)).isFalse();
    }

    @Test
    default void two_that_are_further_apart_than_an_hour_are_not_two_R29() {
        var subject = newcomer();

        unanswered().count(subject, 2);
        pass(Unanswered.WINDOW.plusSeconds(2));
        unanswered().count(subject, 2);

        assertThat(unanswered().rests(subject)).isFalse();
    }

    @Test
    default void one_that_never_rang_does_not_count() {
        var subject = newcomer();
        unanswered().count(subject, 2);
        unanswered().count(subject, 2);

        unanswered().uncount(subject, 2);

        assertThat(unanswered().rests(subject)).isFalse();
        unanswered().count(subject, 2);
        assertThat(unanswered().rests(subject)).isTrue();
    }

    @Test
    default void eight_at_once_are_enough_to_rest() {
        var subject = newcomer();

        Crowd.of(() -> {
            unanswered().count(subject, 5);
            return true;
        });

        assertThat(unanswered().rests(subject)).isTrue();
    }

    @Test
    default void where_one_is_too_many_the_first_rests() {
        var subject = newcomer();

        unanswered().count(subject, 1);

        assertThat(unanswered().rests(subject)).isTrue();
        unanswered().uncount(subject, 1);
        assertThat(unanswered().rests(subject)).isFalse();
    }
}
