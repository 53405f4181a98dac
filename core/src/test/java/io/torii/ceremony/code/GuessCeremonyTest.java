package io.torii.ceremony.code;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.Subject;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryGuesses;
import org.junit.jupiter.api.Test;

final class GuessCeremonyTest {
    private static final Subject USER = new Subject("realm", "user");

    /** Staff could not let a user in again while any setting of the realm was broken. */
    @Test
    void forgiving_needs_no_policy_and_claiming_does_R31() {
        var ceremony = new GuessCeremony(
                new MemoryGuesses(),
                () -> {
                    throw new IllegalStateException("unreadable");
                },
                new HandClock());

        assertThatCode(() -> ceremony.forgive(USER)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ceremony.claim(USER)).hasMessage("unreadable");
    }
}
