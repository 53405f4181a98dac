package io.torii.port.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.fake.Crowd;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R29: so many calls in an hour and in a day; run by the fake here and by Keycloak's on a server. */
public interface SpentCallsContract {
    Duration HOUR = Duration.ofHours(1);

    Spent spent();

    Subject newcomer();

    Instant now();

    void pass(Duration time);

    @Test
    default void of_eight_at_once_as_many_are_let_out_as_there_are_R29() {
        var subject = newcomer();

        var asked = Crowd.of(() -> spent().spend(subject, HOUR, 3));

        assertThat(asked.stream().filter(Optional::isEmpty)).hasSize(3);
        assertThat(spent().spend(newcomer(), HOUR, 3)).isEmpty();
        assertThat(spent().spend(subject, Duration.ofDays(1), 8)).isEmpty();
    }

    @Test
    default void who_has_none_left_is_told_when_the_first_one_comes_back() {
        var subject = newcomer();
        spent().spend(subject, HOUR, 2);
        var first = now().plus(HOUR);
        pass(Duration.ofMinutes(20));
        spent().spend(subject, HOUR, 2);

        var next = spent().spend(subject, HOUR, 2).orElseThrow();

        assertThat(next).isBetween(first.minusSeconds(5), first.plusSeconds(5));
        pass(Duration.between(now(), next).plusSeconds(2));
        assertThat(spent().spend(subject, HOUR, 2)).isEmpty();
        assertThat(spent().spend(subject, HOUR, 2)).isPresent();
    }
}
