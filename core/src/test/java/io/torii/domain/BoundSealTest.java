package io.torii.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R36, R44: sealed for one place, under a key that another may follow. */
final class BoundSealTest {
    private static final byte[] PLAIN = "a picture".getBytes(StandardCharsets.UTF_8);
    private static final List<String> HERE = List.of("realm", "user", "id");
    private static final MacKey OLD = MacKey.of(new byte[MacKey.BYTES]);
    private static final MacKey NEW = MacKey.of(OLD.mac("new"));

    private final byte[] nonce = new byte[BoundSeal.NONCE_BYTES];
    private final byte[] sealed = seal(OLD).seal(PLAIN, nonce, HERE);

    @Test
    void it_opens_where_it_was_sealed_for() {
        assertThat(seal(OLD).open(sealed, HERE))
                .hasValueSatisfying(open -> assertThat(open).isEqualTo(PLAIN));
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("picture");
    }

    @Test
    void in_another_place_it_does_not_open() {
        assertThat(seal(OLD).open(sealed, List.of("realm", "user", "another"))).isEmpty();
        assertThat(seal(OLD).open(sealed, List.of("realmuser", "", "id"))).isEmpty();
        assertThat(seal(OLD).open(sealed, List.of("realm", "user"))).isEmpty();
    }

    @Test
    void while_keys_are_rotated_the_older_one_still_opens() {
        var rotated = new BoundSeal(new KeyRing(NEW, List.of(OLD)));

        assertThat(rotated.open(sealed, HERE)).isPresent();
        assertThat(seal(NEW).open(sealed, HERE)).isEmpty();
        assertThat(seal(NEW).open(rotated.seal(PLAIN, nonce, HERE), HERE)).isPresent();
    }

    @Test
    void it_is_sealed_anew_for_the_current_key_once_and_by_who_can_open_it() {
        var rotated = new BoundSeal(new KeyRing(NEW, List.of(OLD)));

        var renewed = rotated.renewed(sealed, nonce, HERE).orElseThrow();

        assertThat(seal(NEW).open(renewed, HERE))
                .hasValueSatisfying(open -> assertThat(open).isEqualTo(PLAIN));
        assertThat(rotated.renewed(renewed, nonce, HERE)).isEmpty();
        assertThat(seal(NEW).renewed(sealed, nonce, HERE)).isEmpty();
        assertThat(rotated.renewed(sealed, nonce, List.of("elsewhere"))).isEmpty();
    }

    @Test
    void what_was_changed_or_cut_does_not_open() {
        sealed[sealed.length - 1]++;

        assertThat(seal(OLD).open(sealed, HERE)).isEmpty();
        assertThat(seal(OLD).open(new byte[3], HERE)).isEmpty();
        assertThatThrownBy(() -> seal(OLD).seal(PLAIN, new byte[8], HERE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_cut_at_any_byte_does_not_open_and_is_not_sealed_anew() {
        var rotated = new BoundSeal(new KeyRing(NEW, List.of(OLD)));

        for (var bytes = 0; bytes < sealed.length; bytes++) {
            var cut = Arrays.copyOf(sealed, bytes);
            assertThat(rotated.open(cut, HERE)).as(bytes + " bytes").isEmpty();
            assertThat(rotated.renewed(cut, nonce, HERE)).isEmpty();
        }
    }

    private static BoundSeal seal(MacKey key) {
        return new BoundSeal(new KeyRing(key, List.of()));
    }
}
