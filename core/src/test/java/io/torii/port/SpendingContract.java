package io.torii.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of slots keeps of those whose requests were committed. */
public interface SpendingContract extends SlotsContract {
    Instant now();

    @Test
    default void who_has_none_left_is_told_when_the_first_one_comes_back() {
        var slot = slot(2);
        slots().spend(slot);
        var first = now().plus(slot.window());
        pass(Duration.ofMinutes(20));
        slots().spend(slot);

        var next = slots().spend(slot).orElseThrow();

        assertThat(next).isBetween(first.minusSeconds(5), first.plusSeconds(5));
        pass(Duration.between(now(), next).plusSeconds(2));
        assertThat(slots().spend(slot)).isEmpty();
        assertThat(slots().spend(slot)).isPresent();
    }

    @Test
    default void where_nothing_was_kept_it_is_a_whole_window() {
        var slot = slot(1);
        slots().claim(slot);

        var next = slots().spend(slot).orElseThrow();

        var end = now().plus(slot.window());
        assertThat(next).isBetween(end.minusSeconds(5), end.plusSeconds(5));
    }

    private Slot slot(int places) {
        return new Slot(subject(), List.of("test", UUID.randomUUID().toString()), places, Duration.ofHours(1));
    }
}
