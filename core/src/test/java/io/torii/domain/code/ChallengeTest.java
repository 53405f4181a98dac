package io.torii.domain.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.torii.domain.Subject;
import io.torii.domain.phone.Channel;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChallengeTest {
    private static final Instant EXPIRES = Instant.parse("2026-11-22T12:05:00Z");
    private static final Challenge.Bound BOUND = bound("credential");

    @Test
    void it_is_over_at_the_instant_itself() {
        var challenge = challenge(6);

        assertThat(challenge.expiredAt(EXPIRES.minusMillis(1))).isFalse();
        assertThat(challenge.expiredAt(EXPIRES)).isTrue();
    }

    /** R6: a resend repeats a code that lives for two more minutes. */
    @Test
    void it_is_repeated_while_two_minutes_are_left() {
        var challenge = challenge(6);

        assertThat(challenge.repeatableAt(EXPIRES.minusSeconds(120))).isTrue();
        assertThat(challenge.repeatableAt(EXPIRES.minusSeconds(120).plusMillis(1)))
                .isFalse();
    }

    @Test
    void what_remains_is_never_negative() {
        var challenge = challenge(6);

        assertThat(challenge.remainingAt(EXPIRES.minusSeconds(7))).isEqualTo(Duration.ofSeconds(7));
        assertThat(challenge.remainingAt(EXPIRES.plusSeconds(7))).isEqualTo(Duration.ZERO);
    }

    @Test
    void digits_are_five_to_eight_and_the_target_is_somebody() {
        assertThatIllegalArgumentException().isThrownBy(() -> challenge(4)).withMessageContaining("digits");
        assertThatIllegalArgumentException().isThrownBy(() -> challenge(9)).withMessageContaining("digits");
        assertThatIllegalArgumentException().isThrownBy(() -> bound(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> bound(null));
    }

    private static Challenge challenge(int digits) {
        return new Challenge(id(), id(), BOUND, digits, EXPIRES);
    }

    private static Challenge.Bound bound(String target) {
        return new Challenge.Bound(new Subject("realm", "user"), CodePurpose.LOGIN, Channel.TEXT, target);
    }

    private static ChallengeId id() {
        return new ChallengeId("A".repeat(22));
    }
}
