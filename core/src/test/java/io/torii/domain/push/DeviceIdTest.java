package io.torii.domain.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DeviceIdTest {
    private static final String HANDLE = "AAAAAAAAAAAAAAAAAAAA_-";
    private static final String UUID = "5b0c1e2e-7d5e-4d7a-9d5e-1d0d5f5a7c11";

    @ParameterizedTest
    @ValueSource(strings = {UUID, "f:" + UUID + ":alice", "f:" + UUID + ":山田.太郎", "a.b", "x"})
    void its_user_is_read_back(String user) {
        assertThat(DeviceId.of(user, HANDLE).user()).contains(user);
    }

    /** Keycloak looks for the directory in it, and fails where there is none. */
    @ParameterizedTest
    @ValueSource(strings = {"f:", "f:x", "f::x", "f:x:", "f:" + UUID})
    void a_federated_id_without_its_parts_is_nobodys(String user) {
        assertThat(DeviceId.of(user, HANDLE).user()).isEmpty();
    }

    /** Keycloak keeps 255 characters for the id of a user who is not imported. */
    @Test
    void the_longest_id_of_a_federated_user_fits() {
        var user = "f:" + UUID + ":" + "u".repeat(255 - 3 - UUID.length());

        var id = DeviceId.of(user, HANDLE);

        assertThat(id.value()).hasSizeLessThanOrEqualTo(400).endsWith("." + HANDLE);
        assertThat(id.user()).contains(user);
    }

    @Test
    void the_same_user_has_another_id_for_every_device() {
        assertThat(DeviceId.of(UUID, "A".repeat(22))).isNotEqualTo(DeviceId.of(UUID, "B".repeat(22)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "a b", "a/b", "a:b", "a=b", "日本", "a\n", "\u0000"})
    void what_has_another_form_is_none(String garbage) {
        assertThatThrownBy(() -> new DeviceId(garbage)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void four_hundred_characters_are_the_most() {
        assertThat(new DeviceId("a".repeat(400)).value()).hasSize(400);
        assertThatThrownBy(() -> new DeviceId("a".repeat(401))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "no-dot-at-all", ".handle", ".", "a.handle", "a-b_c.handle"})
    void what_names_no_user_belongs_to_nobody(String value) {
        assertThat(new DeviceId(value).user()).isEmpty();
    }
}
