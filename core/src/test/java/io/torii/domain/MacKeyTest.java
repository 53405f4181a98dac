package io.torii.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class MacKeyTest {
    private static final MacKey MASTER = MacKey.of(new byte[MacKey.BYTES]);

    @Test
    void lists_of_fields_that_read_alike_when_joined_have_different_codes() {
        assertThat(MASTER.mac("ab", "c")).isNotEqualTo(MASTER.mac("a", "bc"));
        assertThat(MASTER.mac("abc")).isNotEqualTo(MASTER.mac("abc", ""));
    }

    @Test
    void each_purpose_and_realm_has_a_key_of_its_own_R44() {
        assertThat(code(KeyPurpose.CODE, "one")).isEqualTo(code(KeyPurpose.CODE, "one"));
        assertThat(code(KeyPurpose.CODE, "one")).isNotEqualTo(code(KeyPurpose.LEDGER, "one"));
        assertThat(code(KeyPurpose.CODE, "one")).isNotEqualTo(code(KeyPurpose.CODE, "two"));
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> MacKey.of(new byte[16])).hasMessage("a key must have 32 bytes, had 16");
    }

    private static byte[] code(KeyPurpose purpose, String realm) {
        return MASTER.derive(purpose, realm).mac("field");
    }
}
