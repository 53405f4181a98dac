package io.torii.keycloak.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.RequiredActionConfigModel;
import org.keycloak.userprofile.ValidationException;

final class SettingTest {
    private static final Setting<Integer> DIGITS = Setting.whole("torii.test.digits", 6, new Range(5, 8), "Digits");

    @Test
    void nothing_stored_is_the_default() {
        assertThat(DIGITS.read(null)).isEqualTo(6);
        assertThat(DIGITS.read(" ")).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "9", "six", "6.0", "-6", "99999999999"})
    void what_is_out_of_range_is_refused_and_never_replaced_by_a_weaker_value(String stored) {
        assertThatThrownBy(() -> DIGITS.read(stored))
                .isInstanceOf(SettingException.class)
                .hasMessage("torii.test.digits must be 5 to 8");
    }

    @ParameterizedTest
    @MethodSource("io.torii.keycloak.policy.ToriiSettings#all")
    void every_default_is_within_its_own_range(Setting<?> setting) {
        assertThat(setting.read(null)).isNotNull();
        assertThat(setting.explanation()).isNotBlank();
        assertThat(setting.range()).isNotBlank();
    }

    @Test
    void every_key_is_used_once() {
        assertThat(ToriiSettings.all().stream().map(Setting::key)).doesNotHaveDuplicates();
    }

    @Test
    void saving_a_figure_out_of_range_is_refused_by_key() {
        var config = config(Map.of("torii.code.text.digits", "9", "torii.code.lifetime", "1"));

        assertThatThrownBy(() -> new PolicyCheck("torii-phone-register").check(config))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(
                                refused.getErrors().stream().map(ValidationException.Error::getAttribute))
                        .containsExactlyInAnyOrder("torii.code.text.digits", "torii.code.lifetime"));
    }

    /** Saved once, it stopped the whole server at its next start. */
    @ParameterizedTest
    @ValueSource(strings = {"torii.delivery.providers=twilio,outbox", "torii.delivery.countries=JP providers=outbox"})
    void saving_a_gateway_of_development_mode_is_refused_in_production(String typed) {
        var key = typed.substring(0, typed.indexOf('='));
        var config = config(Map.of(key, typed.substring(key.length() + 1)));

        assertThatCode(() -> new PolicyCheck("torii-phone-register", true).check(config))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new PolicyCheck("torii-phone-register", false).check(config))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(
                                refused.getErrors().stream().map(ValidationException.Error::getAttribute))
                        .containsExactly(key));
    }

    private static RequiredActionConfigModel config(Map<String, String> stored) {
        var config = new RequiredActionConfigModel();
        config.setConfig(new HashMap<>(stored));
        return config;
    }
}
