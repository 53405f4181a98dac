package io.torii.domain.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CodePolicyTest {
    @Test
    void both_ends_of_every_range_are_in() {
        assertThatCode(() -> policy(5, 60, 10)).doesNotThrowAnyException();
        assertThatCode(() -> policy(8, 600, 300)).doesNotThrowAnyException();
        assertThatCode(() -> tries(1, 3, 300)).doesNotThrowAnyException();
        assertThatCode(() -> tries(10, 50, 3600)).doesNotThrowAnyException();
    }

    /** NIST SP 800-63B-4 3.1.3.2: no out-of-band secret lives longer than ten minutes; R47: five to eight digits. */
    @Test
    void beyond_them_is_refused_with_the_figure() {
        refused(() -> policy(4, 300, 30), "digits");
        refused(() -> policy(9, 300, 30), "digits");
        refused(() -> policy(6, 59, 30), "lifetime");
        refused(() -> policy(6, 601, 30), "lifetime");
        refused(() -> policy(6, 300, 9), "cool-down");
        refused(() -> policy(6, 300, 301), "cool-down");
        refused(() -> tries(0, 10, 900), "per code");
        refused(() -> tries(11, 10, 900), "per code");
        refused(() -> tries(5, 2, 900), "per method");
        refused(() -> tries(5, 51, 900), "per method");
        refused(() -> tries(5, 10, 299), "window");
        refused(() -> tries(5, 10, 3601), "window");
    }

    @Test
    void one_reason_accepts_and_one_tells_the_brute_force_protection() {
        for (var reason : CodeVerdict.Reason.values()) {
            var verdict = CodeVerdict.of(reason);

            assertThat(verdict.accepted()).isEqualTo(reason == CodeVerdict.Reason.ACCEPTED);
            assertThat(verdict.missed()).isEqualTo(reason == CodeVerdict.Reason.WRONG);
            assertThat(verdict.until()).isEmpty();
        }
        assertThat(CodeVerdict.until(CodeVerdict.Reason.WAIT, Instant.EPOCH).until())
                .contains(Instant.EPOCH);
    }

    private static void refused(ThrowingCallable attempt, String figure) {
        assertThatIllegalArgumentException().isThrownBy(attempt).withMessageContaining(figure);
    }

    private static CodePolicy policy(int digits, int lifetime, int coolDown) {
        return new CodePolicy(digits, Duration.ofSeconds(lifetime), Duration.ofSeconds(coolDown), tries(5, 10, 900));
    }

    private static CodePolicy.Tries tries(int perCode, int perMethod, int window) {
        return new CodePolicy.Tries(perCode, perMethod, Duration.ofSeconds(window));
    }
}
