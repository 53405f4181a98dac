package io.torii.keycloak.trusted;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a browser's cookie and a session's note are worth to others (R19, R96). */
final class SignedIdTest {
    private static final KeyRing KEYS = ring(1);
    private static final String COOKIE = cookie("mari", "print").of("one");

    @Test
    void it_is_read_where_it_was_written_for_R19() {
        assertThat(cookie("mari", "print").in(COOKIE)).contains("one");
    }

    @Test
    void under_another_users_name_or_after_a_change_of_the_account_it_is_nothing_R19() {
        assertThat(cookie("ken", "print").in(COOKIE)).isEmpty();
        assertThat(cookie("mari", "changed").in(COOKIE)).isEmpty();
    }

    @Test
    void in_another_realm_it_is_nothing_and_while_keys_are_rotated_it_goes_on_R19_R44() {
        var rotated = new KeyRing(key(2), List.of(key(1)));

        assertThat(new SignedId(ring(2), "device", "mari", "print").in(COOKIE)).isEmpty();
        assertThat(new SignedId(rotated, "device", "mari", "print").in(COOKIE)).contains("one");
    }

    @Test
    void a_cookie_is_no_note_and_a_note_is_of_its_session_R96() {
        var note = new SignedId(KEYS, "session", "mari", "session 1").of("one");

        assertThat(new SignedId(KEYS, "session", "mari", "print").in(COOKIE)).isEmpty();
        assertThat(new SignedId(KEYS, "session", "mari", "session 2").in(note)).isEmpty();
    }

    @Test
    void another_id_and_garbage_are_nothing() {
        var signature = COOKIE.substring(COOKIE.indexOf(':'));

        assertThat(cookie("mari", "print").in("two" + signature)).isEmpty();
        for (var text : List.of("", ":", "one", "one:", signature, COOKIE + ":", COOKIE + "x")) {
            assertThat(cookie("mari", "print").in(text)).as(text).isEmpty();
        }
    }

    private static SignedId cookie(String user, String print) {
        return new SignedId(KEYS, "device", user, print);
    }

    private static KeyRing ring(int seed) {
        return new KeyRing(key(seed), List.of());
    }

    private static MacKey key(int seed) {
        var bytes = new byte[MacKey.BYTES];
        Arrays.fill(bytes, (byte) seed);
        return MacKey.of(bytes);
    }
}
