package io.torii.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.fake.Crowd;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of slots keeps; run by the fake here and by Keycloak's on a server. */
public interface SlotsContract {
    Slots slots();

    /** Lets time pass for the store under test. */
    void pass(Duration time);

    /** A user of the realm under test. */
    Subject subject();

    @Test
    default void exactly_as_many_claims_succeed_as_there_are_places() {
        var slot = slot(3);

        var won = Crowd.of(() -> slots().claim(slot));

        assertThat(won.stream().filter(each -> each)).hasSize(3);
    }

    @Test
    default void what_is_spent_is_claimed() {
        var slot = slot(3);
        slots().claim(slot);

        var spent = Crowd.of(() -> slots().spend(slot));

        assertThat(spent.stream().filter(Optional::isEmpty)).hasSize(2);
        assertThat(slots().claim(slot)).isFalse();
    }

    @Test
    default void a_claim_is_held_for_the_window_and_then_free_again() {
        var slot = slot(1);
        assertThat(slots().claim(slot)).isTrue();

        pass(Duration.ofSeconds(59));
        assertThat(slots().claim(slot)).isFalse();

        pass(Duration.ofSeconds(2));
        assertThat(slots().claim(slot)).isTrue();
    }

    @Test
    default void other_names_and_other_users_have_places_of_their_own() {
        var slot = slot(1);
        var otherName = new Slot(slot.subject(), List.of(slot.name().get(0), "other"), 1, slot.window());
        var otherUser =
                new Slot(new Subject(subject().realm(), UUID.randomUUID().toString()), slot.name(), 1, slot.window());

        assertThat(slots().claim(slot)).isTrue();

        assertThat(slots().claim(otherName)).isTrue();
        assertThat(slots().claim(otherUser)).isTrue();
    }

    private Slot slot(int places) {
        return new Slot(subject(), List.of("test", UUID.randomUUID().toString()), places, Duration.ofMinutes(1));
    }
}
