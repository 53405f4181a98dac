package io.torii.port.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.call.CallEnd;
import io.torii.fake.Crowd;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** R29, one live call per user: what every store of lines keeps; run by the fake here and by Keycloak's on a server. */
public interface LinesContract extends CallSlips {
    Lines lines();

    @Test
    default void of_eight_that_want_the_line_one_has_it_until_it_is_freed_or_its_time_is_over_R29() {
        var subject = newcomer();

        assertThat(Crowd.of(() -> lines().occupy(subject, LIFE)).stream().filter(each -> each))
                .hasSize(1);
        assertThat(lines().occupy(newcomer(), LIFE)).isTrue();

        lines().free(subject);
        assertThat(lines().occupy(subject, LIFE)).isTrue();
        pass(LIFE.plusSeconds(2));
        assertThat(lines().occupy(subject, LIFE)).isTrue();
    }

    @Test
    default void a_line_that_is_only_taken_is_held_by_no_call() {
        var subject = newcomer();

        lines().occupy(subject, LIFE);

        assertThat(lines().holder(subject)).isEmpty();
    }

    @Test
    default void an_open_call_holds_the_line_for_as_long_as_it_may_ring_and_talk_R29() {
        var subject = newcomer();
        lines().occupy(subject, Duration.ofMinutes(1));

        var call = opened(subject);

        assertThat(lines().holder(subject)).contains(call.id());
        pass(Duration.ofMinutes(3));
        assertThat(lines().occupy(subject, LIFE)).isFalse();
        assertThat(lines().holder(subject)).contains(call.id());
        pass(Duration.ofMinutes(2));
        assertThat(lines().holder(subject)).isEmpty();
        assertThat(lines().occupy(subject, LIFE)).isTrue();
    }

    @Test
    default void a_call_that_ends_frees_the_line() {
        var subject = newcomer();
        lines().occupy(subject, LIFE);
        var call = opened(subject);

        calls().end(call, CallEnd.BUSY);

        assertThat(lines().holder(subject)).isEmpty();
        assertThat(lines().occupy(subject, LIFE)).isTrue();
    }
}
