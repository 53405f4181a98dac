package io.torii.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SubjectTest {
    @Test
    void ids_fill_the_columns_they_are_stored_in_and_no_more() {
        assertThatCode(() -> new Subject("r".repeat(36), "u".repeat(255))).doesNotThrowAnyException();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Subject("r".repeat(37), "u"))
                .withMessageContaining("realm");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Subject("r", "u".repeat(256)))
                .withMessageContaining("user");
    }

    @Test
    void nobody_is_no_subject() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject("r", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject(null, "u"));
    }
}
