package io.torii.endpoints.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.keycloak.policy.PolicyBook;
import io.torii.keycloak.policy.Setting;
import org.junit.jupiter.api.Test;

/** How a setting is told to who holds torii-policy (R25). */
final class SettingViewTest {
    private static final Setting<?> CREDENTIALS =
            PolicyBook.setting("torii.delivery.credentials").orElseThrow();

    /** A realm file may have a provider's plain secret there, which no console would have saved. */
    @Test
    void a_value_outside_its_range_is_said_to_be_one_and_not_told() {
        var view = SettingView.of(CREDENTIALS, "correct horse battery staple", null);

        assertThat(view.value()).isNull();
        assertThat(view.outside()).isTrue();
    }

    @Test
    void a_blank_value_is_the_default() {
        var view = SettingView.of(CREDENTIALS, " ", null);

        assertThat(view.value()).isNull();
        assertThat(view.outside()).isFalse();
    }
}
