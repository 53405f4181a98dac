package io.torii.domain.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.MacKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R5: ten characters without look-alikes, kept as a keyed digest that is bound to its application. */
final class PickUpCodeTest {
    private static final ApplicationId ID = new ApplicationId("a".repeat(22));
    private static final MacKey KEY = MacKey.of(new byte[MacKey.BYTES]);

    private final PickUpCode code = PickUpCode.of(new byte[] {0, 1, 2, 3, 4, 5, 31, 30, 29, -1});

    @ParameterizedTest
    @ValueSource(strings = {"234567ZYXZ", "23456-7zyxz", " 234 567 ZYXZ ", "２３４５６７ＺＹＸＺ"})
    void it_is_read_as_people_type_it(String typed) {
        var read = PickUpCode.parse(typed).orElseThrow();

        assertThat(read.digest(ID, KEY).matches(code.digest(ID, KEY))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "234567ZYX", "234567ZYXZZ", "034567ZYXZ", "I34567ZYXZ"})
    void what_can_be_no_code_is_none(String typed) {
        assertThat(PickUpCode.parse(typed)).isEmpty();
    }

    @Test
    void its_digest_is_of_its_application_and_key() {
        var digest = code.digest(ID, KEY);

        assertThat(digest.matches(code.digest(new ApplicationId("b".repeat(22)), KEY)))
                .isFalse();
        assertThat(digest.matches(code.digest(ID, MacKey.of(KEY.mac("other"))))).isFalse();
    }

    @Test
    void it_is_not_written_anywhere_by_accident() {
        assertThat(code.toString() + code.digest(ID, KEY))
                .doesNotContain(code.reveal(), code.digest(ID, KEY).value());
        assertThatThrownBy(() -> PickUpCode.of(new byte[9])).isInstanceOf(IllegalArgumentException.class);
    }
}
