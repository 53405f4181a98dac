package io.torii.keycloak.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.Told;
import io.torii.keycloak.policy.SettingException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoverySettingsTest {
    @Test
    void the_institutions_words_stand_in_two_languages_a_line_each() {
        var told = RecoverySettings.AT_HAND.read("your card and its PIN | カードと暗証番号\n\n a telephone|電話 ");

        assertThat(told).containsExactly(new Told("your card and its PIN", "カードと暗証番号"), new Told("a telephone", "電話"));
        assertThat(told.get(0).in(Locale.JAPAN)).isEqualTo("カードと暗証番号");
        assertThat(told.get(0).in(Locale.FRENCH)).isEqualTo("your card and its PIN");
    }

    @Test
    void a_line_in_one_language_is_refused() {
        assertThatThrownBy(() -> RecoverySettings.SUPPORT.read("telephone 1234"))
                .isInstanceOf(SettingException.class);
        assertThatThrownBy(() -> RecoverySettings.SUPPORT.read("telephone 1234 | "))
                .isInstanceOf(SettingException.class);
    }

    @Test
    void levels_stand_between_spaces_and_none_means_any_R11() {
        assertThat(RecoverySettings.LEVELS.read("https://refeds.org/profile/mfa  ial2"))
                .containsExactly("https://refeds.org/profile/mfa", "ial2");
        assertThat(RecoverySettings.LEVELS.read("")).isEmpty();
    }

    @Test
    void a_sign_in_at_the_service_is_five_minutes_old_at_most_R11() {
        assertThat(RecoverySettings.AGE.read(null)).isEqualTo(Duration.ofMinutes(5));
        assertThatThrownBy(() -> RecoverySettings.AGE.read("16")).isInstanceOf(SettingException.class);
        assertThat(RecoverySettings.REST.read(null)).isEqualTo(Duration.ofDays(3));
        assertThatThrownBy(() -> RecoverySettings.REST.read("721")).isInstanceOf(SettingException.class);
    }
}
