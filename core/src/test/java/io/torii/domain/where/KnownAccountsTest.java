package io.torii.domain.where;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.KeyPurpose;
import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import io.torii.domain.Subject;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** By what a browser is known again (R35, R89). */
final class KnownAccountsTest {
    private static final Subject ALICE = new Subject("campus", "alice");
    private static final Subject BOB = new Subject("campus", "bob");
    private static final BrowserPrint HERS = print(1, "A".repeat(22));
    private static final BrowserPrint ANOTHER = print(1, "B".repeat(22));

    @Test
    void a_browser_is_known_by_the_accounts_that_it_verified_and_by_no_other() {
        var held = KnownAccounts.NONE.with(HERS, ALICE);

        assertThat(held.holds(HERS, ALICE)).isTrue();
        assertThat(held.holds(HERS, BOB)).isFalse();
        assertThat(held.holds(HERS, new Subject("other", "alice"))).isFalse();
        assertThat(KnownAccounts.NONE.holds(HERS, ALICE)).isFalse();
    }

    @Test
    void it_is_read_as_it_was_written() {
        var written = KnownAccounts.NONE.with(HERS, ALICE).with(HERS, BOB).written();

        assertThat(KnownAccounts.parse(written).holds(HERS, ALICE)).isTrue();
        assertThat(KnownAccounts.parse(written).holds(HERS, BOB)).isTrue();
        assertThat(written).doesNotContain("alice").hasSizeLessThan(50);
    }

    @Test
    void what_one_browser_holds_says_nothing_of_another() {
        var stolen = KnownAccounts.NONE.with(HERS, ALICE);

        assertThat(stolen.holds(ANOTHER, ALICE)).isFalse();
    }

    @Test
    void an_origin_that_somebody_saw_makes_no_browser_known() {
        var forged = KnownAccounts.parse(HERS.origin(ALICE));

        assertThat(forged.holds(HERS, ALICE)).isFalse();
    }

    @Test
    void ten_accounts_are_held_and_the_oldest_makes_room() {
        var held = KnownAccounts.NONE;
        for (var i = 0; i <= KnownAccounts.MOST; i++) {
            held = held.with(HERS, user(i));
        }

        assertThat(held.holds(HERS, user(0))).isFalse();
        assertThat(held.holds(HERS, user(1))).isTrue();
        assertThat(held.holds(HERS, user(KnownAccounts.MOST))).isTrue();
        assertThat(KnownAccounts.parse(held.written()).written()).isEqualTo(held.written());
    }

    @Test
    void an_account_that_comes_back_is_the_latest_and_takes_one_place() {
        var held = KnownAccounts.NONE;
        for (var i = 0; i < KnownAccounts.MOST; i++) {
            held = held.with(HERS, user(i));
        }
        held = held.with(HERS, user(0)).with(HERS, BOB);

        assertThat(held.holds(HERS, user(0))).isTrue();
        assertThat(held.holds(HERS, user(1))).isFalse();
        assertThat(held.holds(HERS, user(2))).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"x", ".", "AAAAAAAAAAAAAAAAAAAAAA.", "AAAAAAAAAAAAAAAAAAAAAA,BBBBBBBBBBBBBBBBBBBBBB"})
    void what_cannot_be_read_holds_nobody(String written) {
        assertThat(KnownAccounts.parse(written)).isSameAs(KnownAccounts.NONE);
    }

    @Test
    void more_than_ten_were_not_written_here() {
        var eleven = String.join(".", Collections.nCopies(11, "A".repeat(22)));

        assertThat(KnownAccounts.parse(eleven)).isSameAs(KnownAccounts.NONE);
    }

    @Test
    void a_browser_stays_known_while_keys_are_rotated_and_no_longer_R44() {
        var held = KnownAccounts.NONE.with(HERS, ALICE);
        var during = new BrowserPrint(new KeyRing(key(2), List.of(key(1))), HERS.browser());
        var after = new BrowserPrint(new KeyRing(key(2), List.of()), HERS.browser());

        assertThat(held.holds(during, ALICE)).isTrue();
        assertThat(held.holds(after, ALICE)).isFalse();
        assertThat(held.with(during, ALICE).holds(after, ALICE)).isTrue();
        assertThat(held.with(during, ALICE).written()).hasSize(22);
    }

    @Test
    void origins_differ_by_browser_and_by_account_and_show_neither() {
        assertThat(HERS.origin(ALICE)).isEqualTo(HERS.origin(ALICE)).hasSize(22);
        assertThat(HERS.origin(ALICE)).isNotEqualTo(ANOTHER.origin(ALICE)).isNotEqualTo(HERS.origin(BOB));
        assertThat(HERS.browser()).hasToString("BrowserId[redacted]");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"short", "AAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAA!"})
    void what_is_no_id_names_no_browser(String written) {
        assertThat(BrowserId.parse(written)).isEmpty();
    }

    private static Subject user(int number) {
        return new Subject("campus", "user-" + number);
    }

    private static BrowserPrint print(int seed, String id) {
        return new BrowserPrint(
                new KeyRing(key(seed), List.of()), BrowserId.parse(id).orElseThrow());
    }

    private static MacKey key(int seed) {
        var bytes = new byte[MacKey.BYTES];
        bytes[0] = (byte) seed;
        return MacKey.of(bytes).derive(KeyPurpose.BROWSER, "campus");
    }
}
