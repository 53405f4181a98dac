package io.torii.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What happened is the difference between what is written and what is there (R66). */
final class DifferenceTest {
    @Test
    void what_is_there_and_not_written_has_begun() {
        var difference = new Difference(Set.of("a"), Set.of("a"), List.of(holding("a"), holding("b")));

        assertThat(difference.begun()).extracting(Holding::credential).containsExactly("b");
        assertThat(difference.ended()).isEmpty();
    }

    @Test
    void what_is_written_and_no_longer_there_has_ended_once() {
        var difference = new Difference(Set.of("a", "b"), Set.of("a", "b", "c"), List.of(holding("b")));

        assertThat(difference.ended()).containsExactly("a");
        assertThat(difference.begun()).isEmpty();
    }

    @Test
    void what_has_ended_does_not_begin_again() {
        var difference = new Difference(Set.of(), Set.of("a"), List.of(holding("a")));

        assertThat(difference.begun()).isEmpty();
    }

    @Test
    void a_method_that_ends_with_a_binding_was_replaced_and_a_removal_proves_nothing() {
        var circumstance = new Circumstance(Hand.USER, Optional.empty(), "192.0.2.0/24", "factor");

        assertThat(Occasion.binding(circumstance).begun().how()).isEqualTo("factor");
        assertThat(Occasion.binding(circumstance).ended()).hasValue(circumstance.how("replaced"));
        assertThat(Occasion.removal(circumstance).begun().how()).isEmpty();
        assertThat(Occasion.removal(circumstance).ended()).hasValue(circumstance);
        assertThat(Occasion.before().ended()).isEmpty();
    }

    private static Holding holding(String id) {
        return new Holding(id, "otp", MethodLabel.of("app"), Instant.EPOCH);
    }
}
