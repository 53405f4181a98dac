package io.torii.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SecretTextTest {
    @Test
    void words_leave_by_reveal_and_by_nothing_else() {
        var secret = SecretText.of("your code is 123456");

        assertThat(secret.reveal()).isEqualTo("your code is 123456");
        assertThat(secret).hasToString("SecretText[redacted]");
    }

    @Test
    void equal_words_are_equal_secrets() {
        assertThat(SecretText.of("a")).isEqualTo(SecretText.of("a")).hasSameHashCodeAs(SecretText.of("a"));
        assertThat(SecretText.of("a")).isNotEqualTo(SecretText.of("b"));
        assertThat(SecretText.of("a")).isNotEqualTo("a");
        assertThat(SecretText.of("a").hashCode())
                .isNotEqualTo(SecretText.of("b").hashCode());
    }

    @Test
    void nothing_is_no_secret() {
        assertThatIllegalArgumentException().isThrownBy(() -> SecretText.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> SecretText.of(null));
    }
}
