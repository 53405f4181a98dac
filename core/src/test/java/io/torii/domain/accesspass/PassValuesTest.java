package io.torii.domain.accesspass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.torii.domain.MacKey;
import io.torii.domain.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R8: what a pass is made of. */
final class PassValuesTest {
    private static final MacKey KEY = MacKey.of(new byte[MacKey.BYTES]);
    private static final Subject USER = new Subject("realm", "user");
    private static final Issuer STAFF = Issuer.staff("clerk");
    private static final PassTerm TERM = new PassTerm(Instant.EPOCH, Instant.EPOCH.plusSeconds(600), true);
    private static final AccessPass PASS = pass("id", PassScope.FACTOR, STAFF, TERM);

    @Test
    void no_character_of_a_secret_looks_like_another_and_all_are_drawn() {
        var random = new byte[256];
        for (var each = 0; each < random.length; each++) {
            random[each] = (byte) each;
        }

        var secret = PassSecret.of(random).reveal();

        assertThat(secret).hasSize(256).doesNotContain("0", "1", "I", "O").matches("[A-Z2-9]+");
        assertThat(secret.chars().distinct()).hasSize(32);
    }

    @Test
    void a_secret_and_its_digest_say_nothing() {
        assertThat(PassSecret.of(new byte[8])).hasToString("PassSecret[redacted]");
        assertThat(PassDigest.of(KEY, Optional.of(PASS), USER, "ABCDEFGH")).hasToString("PassDigest[redacted]");
    }

    @Test
    void where_nothing_but_a_pass_goes_it_is_read_as_it_was_meant() {
        assertThat(PassSecret.meant(" abcd-efgh ")).isEqualTo("ABCDEFGH");
        assertThat(PassSecret.meant("ＡＢＣＤ　２３４５")).isEqualTo("ABCD2345");
        assertThat(PassSecret.meant("")).isEmpty();
    }

    @Test
    void a_digest_is_bound_to_pass_user_and_realm_and_survives_storing() {
        var digest = PassDigest.of(KEY, Optional.of(PASS), USER, "ABCDEFGH");

        assertThat(PassDigest.parse(digest.stored()).matches(digest)).isTrue();
        assertThat(digest).isEqualTo(PassDigest.of(KEY, Optional.of(PASS), USER, "ABCDEFGH"));
        assertThat(digest)
                .isNotEqualTo(PassDigest.of(KEY, Optional.of(PASS), new Subject("realm", "other"), "ABCDEFGH"));
        assertThat(digest)
                .isNotEqualTo(PassDigest.of(KEY, Optional.of(PASS), new Subject("other", "user"), "ABCDEFGH"));
        assertThat(digest).isNotEqualTo(PassDigest.of(KEY, Optional.of(PASS), USER, "ABCDEFGJ"));
        assertThat(digest).isNotEqualTo(PassDigest.of(KEY, Optional.empty(), USER, "ABCDEFGH"));
        assertThatIllegalArgumentException().isThrownBy(() -> PassDigest.parse("AAAA"));
    }

    @Test
    void a_pass_that_is_written_over_in_the_store_matches_nothing() {
        var digest = PassDigest.of(KEY, Optional.of(PASS), USER, "ABCDEFGH");
        var later = new PassTerm(TERM.start(), TERM.end().plusSeconds(1), true);
        var early = new PassTerm(TERM.start().minusSeconds(1), TERM.end(), true);
        var again = new PassTerm(TERM.start(), TERM.end(), false);

        for (var forged : List.of(
                pass("other", PassScope.FACTOR, STAFF, TERM),
                pass("id", PassScope.BOTH, STAFF, TERM),
                pass("id", PassScope.FACTOR, Issuer.identity("clerk"), TERM),
                pass("id", PassScope.FACTOR, Issuer.staff("other"), TERM),
                pass("id", PassScope.FACTOR, STAFF, later),
                pass("id", PassScope.FACTOR, STAFF, early),
                pass("id", PassScope.FACTOR, STAFF, again))) {
            assertThat(PassDigest.of(KEY, Optional.of(forged), USER, "ABCDEFGH"))
                    .as(forged.toString())
                    .isNotEqualTo(digest);
        }
    }

    @Test
    void figures_out_of_range_are_no_policy() {
        for (var length : List.of(7, 49)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PassPolicy(length, Duration.ofHours(1), true, false));
        }
        for (var minutes : List.of(9, 481)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PassPolicy(8, Duration.ofMinutes(minutes), true, false));
        }
        assertThat(new PassPolicy(8, Duration.ofMinutes(10), true, false).length())
                .isEqualTo(8);
        assertThat(new PassPolicy(48, Duration.ofHours(8), true, false).length())
                .isEqualTo(48);
    }

    @Test
    void a_reason_is_short_and_printable_and_an_issuer_is_somebody() {
        assertThat(Grounds.readable("lost phone")).isTrue();
        for (var reason : List.of("", " ", "a\nb", "x".repeat(201))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Grounds(Issuer.staff("clerk"), reason));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Issuer.staff(""));
        assertThat(Issuer.staff("user").is(USER)).isTrue();
        assertThat(Issuer.identity("user").is(USER)).isFalse();
    }

    @Test
    void a_term_ends_after_it_starts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PassTerm(Instant.EPOCH, Instant.EPOCH, true));
    }

    private static AccessPass pass(String id, PassScope scope, Issuer issuer, PassTerm term) {
        return new AccessPass(id, scope, new Grounds(issuer, "lost phone"), term, 8, Instant.EPOCH);
    }
}
