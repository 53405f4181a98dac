package io.torii.domain.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.token.TokenFace.Pair;
import io.torii.domain.token.TokenMode.Hash;
import io.torii.domain.token.TokenMode.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenFaceTest {
    private static final TokenSeed SEED = seed("12345678901234567890");
    private static final TokenMode PRESSES = new TokenMode(Kind.HOTP, Hash.SHA1, 6, 0);
    private static final TokenMode HALF_MINUTES = new TokenMode(Kind.TOTP, Hash.SHA1, 6, 30);
    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);

    @ParameterizedTest
    @CsvSource({"0,755224", "1,287082", "2,359152", "3,969429", "9,520489"})
    void codes_by_presses_are_those_of_RFC_4226_appendix_D(long press, String code) {
        assertThat(SEED.code(PRESSES, press)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "59,SHA1,94287082",
        "1111111109,SHA1,07081804",
        "20000000000,SHA1,65353130",
        "59,SHA256,46119246",
        "1111111109,SHA256,68084774",
        "2000000000,SHA256,90698825"
    })
    void codes_by_time_are_those_of_RFC_6238_appendix_B(long second, Hash hash, String code) {
        var seed = hash == Hash.SHA1 ? SEED : seed("12345678901234567890123456789012");
        var mode = new TokenMode(Kind.TOTP, hash, 8, 30);

        assertThat(seed.code(mode, second / 30)).isEqualTo(code);
    }

    @Test
    void a_token_by_time_is_known_two_steps_off_and_no_further() {
        var face = new TokenFace(SEED, HALF_MINUTES, 0);
        var step = NOW.getEpochSecond() / 30;

        assertThat(face.at(SEED.code(HALF_MINUTES, step), NOW)).hasValue(step);
        assertThat(face.at(SEED.code(HALF_MINUTES, step - 2), NOW)).hasValue(step - 2);
        assertThat(face.at(SEED.code(HALF_MINUTES, step + 2), NOW)).hasValue(step + 2);
        assertThat(face.at(SEED.code(HALF_MINUTES, step + 3), NOW)).isEmpty();
        assertThat(face.drift(step + 2, NOW)).contains(2L);
    }

    @Test
    void a_token_by_presses_is_known_twenty_ahead_and_never_behind() {
        var face = new TokenFace(SEED, PRESSES, 5);

        assertThat(face.at(SEED.code(PRESSES, 25), NOW)).hasValue(25);
        assertThat(face.at(SEED.code(PRESSES, 26), NOW)).isEmpty();
        assertThat(face.at(SEED.code(PRESSES, 4), NOW)).isEmpty();
        assertThat(face.drift(25, NOW)).isEmpty();
    }

    @Test
    void one_from_a_drawer_is_found_by_two_codes_in_a_row_only() {
        var face = new TokenFace(SEED, PRESSES, 0);
        var row = new Pair(SEED.code(PRESSES, 700), SEED.code(PRESSES, 701));
        var gap = new Pair(SEED.code(PRESSES, 700), SEED.code(PRESSES, 702));

        assertThat(face.at(row, NOW)).hasValue(701);
        assertThat(face.at(gap, NOW)).isEmpty();
        assertThat(row).hasToString("Pair[redacted]");
    }

    @Test
    void the_press_is_found_within_what_the_realm_looks_ahead_R59() {
        var face = new TokenFace(SEED, PRESSES, 3);

        assertThat(face.pressed(SEED.code(PRESSES, 4), 1)).hasValue(4);
        assertThat(face.pressed(SEED.code(PRESSES, 5), 1)).isEqualTo(OptionalLong.empty());
        assertThat(face.pressed(SEED.code(PRESSES, 2), 1)).isEqualTo(OptionalLong.empty());
        assertThat(face.pressed("", 1)).isEmpty();
    }

    @Test
    void a_seed_is_read_in_Base32_however_it_is_written_and_is_never_shown() {
        var seed = TokenSeed.parse("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

        assertThat(seed).isEqualTo(SEED).hasSameHashCodeAs(SEED).hasToString("TokenSeed[redacted]");
        assertThat(TokenSeed.parse("gezd gnbv gy3t qojq gezd gnbv gy3t qojq")).isEqualTo(SEED);
        assertThat(TokenSeed.parse("MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U====").reveal())
                .hasSize(20);
        assertThat(seed.reveal()).isEqualTo("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void a_seed_that_is_short_or_not_Base32_is_refused_without_showing_it() {
        assertThatThrownBy(() -> TokenSeed.parse("GEZDGNBVGY3TQOJ1")).hasMessage("a seed must be in Base32");
        assertThatThrownBy(() -> TokenSeed.parse("GEZDGNBVGY3TQOJQ"))
                .hasMessage("a seed must have 16 to 64 bytes, had 10");
        assertThatThrownBy(() -> TokenSeed.of(new byte[65])).hasMessage("a seed must have 16 to 64 bytes, had 65");
    }

    @Test
    void a_mode_that_no_token_has_is_refused() {
        assertThatThrownBy(() -> new TokenMode(Kind.TOTP, Hash.SHA1, 7, 30)).hasMessageContaining("was 7");
        assertThatThrownBy(() -> new TokenMode(Kind.TOTP, Hash.SHA1, 6, 45)).hasMessageContaining("was 45");
        assertThatThrownBy(() -> new TokenMode(Kind.HOTP, Hash.SHA1, 6, 30)).hasMessageContaining("was 30");
    }

    private static TokenSeed seed(String ascii) {
        return TokenSeed.of(ascii.getBytes(StandardCharsets.US_ASCII));
    }
}
