package io.torii.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotTest {
    private static final Subject SUBJECT = new Subject("realm", "user");

    @Test
    void one_to_a_hundred_places_for_a_second_or_longer() {
        assertThat(slot(1, 1_000).places()).isEqualTo(1);
        assertThat(slot(100, 1_000).places()).isEqualTo(100);

        assertThatIllegalArgumentException().isThrownBy(() -> slot(0, 1_000)).withMessageContaining("was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> slot(101, 1_000)).withMessageContaining("was 101");
        assertThatIllegalArgumentException().isThrownBy(() -> slot(1, 999)).withMessageContaining("window");
    }

    @Test
    void a_name_does_not_change_under_the_slot() {
        var name = new ArrayList<>(List.of("code.tries"));
        var slot = new Slot(SUBJECT, name, 5, Duration.ofMinutes(1));

        name.add("other");

        assertThat(slot.name()).containsExactly("code.tries");
    }

    private static Slot slot(int places, int milliseconds) {
        return new Slot(SUBJECT, List.of("x"), places, Duration.ofMillis(milliseconds));
    }
}
