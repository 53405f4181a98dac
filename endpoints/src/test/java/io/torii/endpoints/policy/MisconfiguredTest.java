package io.torii.endpoints.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.keycloak.policy.Range;
import io.torii.keycloak.policy.Setting;
import org.junit.jupiter.api.Test;

/** The status is proven on a server, in {@code DoorsIT}: a response needs one to be made. */
final class MisconfiguredTest {
    private static final Setting<Integer> DIGITS = Setting.whole("torii.test.digits", 6, new Range(5, 8), "Digits");

    @Test
    void a_setting_that_cannot_be_read_is_refused_without_its_value() {
        assertThatThrownBy(() ->
                        Misconfigured.unless(() -> DIGITS.read("secret"), () -> new IllegalStateException("refused")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("refused")
                .hasNoCause();
    }

    @Test
    void what_can_be_read_is_answered() {
        assertThat(Misconfigured.unless(() -> DIGITS.read("8"))).isEqualTo(8);
    }
}
