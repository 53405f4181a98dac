package io.torii.port.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.delivery.DeliveryId;
import io.torii.fake.Crowd;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R29: two unanswered calls in an hour, and none until another method succeeded. */
public interface UnansweredCallsContract {
    Unanswered unanswered();

    Subject newcomer();

    void pass(Duration time);

    @Test
    default void the_second_in_an_hour_is_the_last_until_another_method_succeeds_R29() {
        var subject = newcomer();

        unanswered().count(subject, call(), 2);
        assertThat(unanswered().rests(subject)).isFalse();
        unanswered().count(subject, call(), 2);
        assertThat(unanswered().rests(subject)).isTrue();
        assertThat(unanswered().rests(newcomer())).isFalse();

        pass(Unanswered.WINDOW.plusSeconds(2));
        assertThat(unanswered().rests(subject)).isTrue();
        unanswered().clear(subject);
        assertThat(unanswered().rests(subject)).isFalse();
        unanswered().count(subject, call(), 2);
        assertThat(unanswered().rests(subject)).isFalse();
    }

    @Test
    default void two_that_are_further_apart_than_an_hour_are_not_two_R29() {
        var subject = newcomer();

        unanswered().count(subject, call(), 2);
        pass(Unanswered.WINDOW.plusSeconds(2));
        unanswered().count(subject, call(), 2);

        assertThat(unanswered().rests(subject)).isFalse();
    }

    @Test
    default void one_that_never_rang_does_not_count_whichever_it_was() {
        var subject = newcomer();
        var first = call();
        var last = call();
        unanswered().count(subject, first, 2);
        unanswered().count(subject, last, 2);
        assertThat(unanswered().counted(subject)).containsExactlyInAnyOrder(first, last);

        unanswered().uncount(subject, call());
        assertThat(unanswered().rests(subject)).isTrue();
        unanswered().uncount(subject, first);

        assertThat(unanswered().rests(subject)).isFalse();
        assertThat(unanswered().counted(subject)).containsExactly(last);
        unanswered().uncount(subject, first);
        assertThat(unanswered().counted(subject)).containsExactly(last);
        unanswered().count(subject, call(), 2);
        assertThat(unanswered().rests(subject)).isTrue();
    }

    @Test
    default void of_eight_that_uncount_one_call_it_is_uncounted_once() {
        var subject = newcomer();
        var first = call();
        unanswered().count(subject, first, 3);
        unanswered().count(subject, call(), 3);
        unanswered().count(subject, call(), 3);

        Crowd.of(() -> {
            unanswered().uncount(subject, first);
            return true;
        });

        assertThat(unanswered().rests(subject)).isFalse();
        assertThat(unanswered().counted(subject)).hasSize(2);
    }

    @Test
    default void eight_at_once_are_enough_to_rest() {
        var subject = newcomer();

        Crowd.of(() -> {
            unanswered().count(subject, call(), 5);
            return true;
        });

        assertThat(unanswered().rests(subject)).isTrue();
    }

    @Test
    default void where_one_is_too_many_the_first_rests() {
        var subject = newcomer();
        var call = call();

        unanswered().count(subject, call, 1);

        assertThat(unanswered().rests(subject)).isTrue();
        unanswered().uncount(subject, call);
        assertThat(unanswered().rests(subject)).isFalse();
    }

    private static DeliveryId call() {
        return new DeliveryId(UUID.randomUUID().toString().replace("-", "").substring(0, 22));
    }
}
