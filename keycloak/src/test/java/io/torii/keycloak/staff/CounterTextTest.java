package io.torii.keycloak.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.calendar.Who;
import io.torii.keycloak.policy.LineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which counter serves whom, as it is typed (R53). */
final class CounterTextTest {
    @Test
    void lines_and_lists_are_read() {
        var read = CounterText.read("/counter/hongo = /students/hongo, /staff\n\n/counter/komaba=/students/komaba");

        assertThat(read.lines()).hasSize(2);
        assertThat(read.lines().get(0).clerks().name()).isEqualTo("/counter/hongo");
        assertThat(read.lines().get(0).users()).extracting(Who::name).containsExactly("/students/hongo", "/staff");
        assertThat(CounterText.read("").lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/counter", "/counter =", "counter = /staff", "/counter = staff", "= /staff", "/a = /b,"})
    void what_is_no_line_is_refused_by_its_number(String typed) {
        assertThatThrownBy(() -> CounterText.read("/a = /b\n" + typed))
                .isInstanceOf(LineException.class)
                .hasMessageContaining("line 2");
    }
}
