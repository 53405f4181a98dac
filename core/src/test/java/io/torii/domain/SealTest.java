package io.torii.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SealTest {
    private static final byte[] NONCE = new byte[Seal.NONCE_BYTES];

    @Test
    void what_was_sealed_opens_again() {
        var seal = new Seal(ring(1));

        assertThat(seal.open(seal.seal("+819012345678", NONCE))).contains("+819012345678");
    }

    @Test
    void what_was_sealed_before_a_rotation_opens_after_it_R44() {
        var sealed = new Seal(ring(1)).seal("text", NONCE);

        assertThat(new Seal(new KeyRing(key(2), List.of(key(1)))).open(sealed)).contains("text");
    }

    @Test
    void another_key_opens_nothing() {
        var sealed = new Seal(ring(1)).seal("text", NONCE);

        assertThat(new Seal(ring(2)).open(sealed)).isEmpty();
    }

    @Test
    void what_was_tampered_with_or_is_no_seal_opens_as_nothing() {
        var seal = new Seal(ring(1));
        var sealed = seal.seal("text", NONCE);
        var last = sealed.charAt(sealed.length() - 2) == 'A' ? 'B' : 'A';
        var tampered = sealed.substring(0, sealed.length() - 2) + last + sealed.charAt(sealed.length() - 1);

        assertThat(seal.open(tampered)).isEmpty();
        assertThat(seal.open("")).isEmpty();
        assertThat(seal.open("not base64 at all")).isEmpty();
        assertThat(seal.open("AAAA")).isEmpty();
        assertThat(seal.open("748dfa12-40cc-43b8-a4cd-19c193012c5b"))
                .as("a credential's id is base64, too, and longer than a nonce")
                .isEmpty();
    }

    @Test
    void the_number_does_not_show_in_what_is_sealed() {
        assertThat(new Seal(ring(1)).seal("+819012345678", NONCE)).doesNotContain("819012345678");
    }

    @Test
    void a_nonce_of_another_length_is_a_mistake_of_the_program() {
        assertThatThrownBy(() -> new Seal(ring(1)).seal("text", new byte[11]))
                .hasMessage("the nonce must have 12 bytes, had 11");
    }

    private static KeyRing ring(int seed) {
        return new KeyRing(key(seed), List.of());
    }

    private static MacKey key(int seed) {
        var bytes = new byte[MacKey.BYTES];
        bytes[0] = (byte) seed;
        return MacKey.of(bytes);
    }
}
