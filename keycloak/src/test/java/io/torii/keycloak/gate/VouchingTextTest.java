package io.torii.keycloak.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.gate.Vouching;
import io.torii.keycloak.policy.LineException;
import io.torii.keycloak.policy.PolicyCheck;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.RequiredActionConfigModel;
import org.keycloak.userprofile.ValidationException;

/** R33: the lines by which a realm takes a provider at its word. */
class VouchingTextTest {
    @Test
    void each_line_is_one_provider() {
        var read = VouchingText.read("friend | acr=gold, platinum | hours=3\n\nother|amr=mfa otp; third | acr=1");

        assertThat(read)
                .containsExactly(
                        new Vouching("friend", Set.of("gold", "platinum"), Set.of(), Duration.ofHours(3)),
                        new Vouching("other", Set.of(), Set.of("mfa", "otp"), Duration.ofHours(12)),
                        new Vouching("third", Set.of("1"), Set.of(), Duration.ofHours(12)));
    }

    @Test
    void nothing_typed_is_nobody() {
        assertThat(VouchingText.read(" \n ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "friend",
                "friend | hours=3",
                "friend | acr=",
                " | acr=1",
                "friend | acr",
                "friend | level=1",
                "friend | acr=1 | hours=0",
                "friend | acr=1 | hours=721",
                "friend | acr=1 | hours=soon",
                "friend | acr=1 | acr=2",
                "friend | acr=1 | hours=1 | hours=720"
            })
    void a_line_that_says_too_little_or_twice_is_refused_by_its_number(String line) {
        assertThatThrownBy(() -> VouchingText.read("good | acr=1\n" + line))
                .isInstanceOf(LineException.class)
                .hasMessageStartingWith("line 2");
    }

    @ParameterizedTest
    @CsvSource({"720, friend | acr=1 | hours=13", "60, friend | acr=1 | hours=2"})
    void hours_beyond_those_a_factor_serves_would_do_nothing_and_are_refused_on_save(int minutes, String line) {
        assertThatThrownBy(() -> save(minutes, line)).isInstanceOf(ValidationException.class);
    }

    @ParameterizedTest
    @CsvSource({"720, friend | acr=1 | hours=12", "60, friend | acr=1", "1440, friend | acr=1 | hours=24"})
    void hours_that_a_factor_serves_are_saved(int minutes, String line) {
        save(minutes, line);
    }

    private static void save(int minutes, String line) {
        var config = new RequiredActionConfigModel();
        config.setConfig(Map.of("torii.factor.sign-in", String.valueOf(minutes), "torii.gate.brokered", line));
        new PolicyCheck("torii-gate-backstop").check(config);
    }
}
