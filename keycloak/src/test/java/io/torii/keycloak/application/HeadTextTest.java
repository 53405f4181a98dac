package io.torii.keycloak.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.address.MailAddress;
import io.torii.domain.application.GroupHead;
import io.torii.keycloak.policy.SettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the heads of groups are typed (R99). */
final class HeadTextTest {
    @Test
    void heads_are_lines_of_a_group_and_an_address() {
        var heads = ApplicationSettings.HEADS.read("/staff/counter | head@example.org\n\n /library|lib@example.org ");

        assertThat(heads)
                .containsExactly(
                        new GroupHead("/staff/counter", new MailAddress("head@example.org")),
                        new GroupHead("/library", new MailAddress("lib@example.org")));
        assertThat(ApplicationSettings.HEADS.read("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "head@example.org",
                "library | head@example.org",
                "/ | head@example.org",
                "/library | head",
                "/library"
            })
    void what_is_no_such_line_is_refused(String typed) {
        assertThatThrownBy(() -> ApplicationSettings.HEADS.read(typed)).isInstanceOf(SettingException.class);
    }

    @Test
    void a_head_answers_for_a_group_and_those_below_it_and_no_neighbour() {
        var head = new GroupHead("/staff/counter", new MailAddress("head@example.org"));

        assertThat(head.answersFor("/staff/counter")).isTrue();
        assertThat(head.answersFor("/staff/counter/east")).isTrue();
        assertThat(head.answersFor("/staff/counters")).isFalse();
        assertThat(head.answersFor("/staff")).isFalse();
    }
}
