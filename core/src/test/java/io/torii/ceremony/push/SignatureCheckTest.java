package io.torii.ceremony.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.push.SignatureVerdict.Reason;
import io.torii.domain.push.SignedRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which device sent a request. */
final class SignatureCheckTest {
    private final CheckBench bench = new CheckBench();

    @Test
    void a_registered_device_is_believed() {
        var verdict = bench.judge(bench.registered().request());

        assertThat(verdict.reason()).isEqualTo(Reason.VERIFIED);
        assertThat(verdict.signer().orElseThrow().subject()).isEqualTo(CheckBench.ALICE);
        assertThat(verdict.signer().orElseThrow().registered()).isTrue();
    }

    @Test
    void one_that_only_enrols_is_told_apart() {
        var verdict = bench.judge(bench.enrolling().request());

        assertThat(verdict.signer().orElseThrow().registered()).isFalse();
    }

    @Test
    void once_registered_it_is_no_candidate_any_more() {
        var phone = bench.enrolling();
        bench.register(phone);

        assertThat(bench.judge(phone.request()).signer().orElseThrow().registered())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "time,",
        "time, soon",
        "time, 1.5",
        "time, -1",
        "time, 1790000000000000",
        "nonce,",
        "nonce, short",
        "signature,",
        "device,"
    })
    void what_has_no_form_is_no_signature(String header, String value) {
        var request = bench.registered().request();

        assertThat(bench.judge(CheckBench.with(request, header, value)).reason())
                .isEqualTo(Reason.SIGNATURE_INVALID);
    }

    @ParameterizedTest
    @ValueSource(ints = {-61, 61, 300, -300})
    void a_clock_that_is_off_is_said_before_anything_is_looked_up(int seconds) {
        var phone = bench.registered().clock(Duration.ofSeconds(seconds));

        assertThat(bench.judge(phone.request()).reason()).isEqualTo(Reason.TIME_SKEWED);
        assertThat(bench.judge(CheckBench.with(phone.request(), "device", "nobody"))
                        .reason())
                .isEqualTo(Reason.TIME_SKEWED);
    }

    @ParameterizedTest
    @ValueSource(ints = {-60, 0, 60})
    void a_minute_off_is_right(int seconds) {
        var phone = bench.registered().clock(Duration.ofSeconds(seconds));

        assertThat(bench.judge(phone.request()).reason()).isEqualTo(Reason.VERIFIED);
    }

    @Test
    void another_realm_method_path_body_device_or_nonce_was_not_signed() {
        var phone = bench.registered();
        var request = phone.request();
        var other = new SignedRequest(
                request.device(), request.proof(), SignedRequest.Content.of("POST", "/requests", new byte[1]));

        assertThat(bench.judge(other).reason()).isEqualTo(Reason.SIGNATURE_INVALID);
        assertThat(bench.judge(CheckBench.with(request, "nonce", "BBBBBBBBBBBBBBBBBBBBBB"))
                        .reason())
                .isEqualTo(Reason.SIGNATURE_INVALID);
        assertThat(bench.judge(CheckBench.with(
                                request, "device", bench.registered().device().id()))
                        .reason())
                .isEqualTo(Reason.SIGNATURE_INVALID);
        assertThat(bench.check().judge(CheckBench.REALM, "elsewhere", request).reason())
                .isEqualTo(Reason.SIGNATURE_INVALID);
        assertThat(bench.judge(request).reason()).as("nothing was used up").isEqualTo(Reason.VERIFIED);
    }

    @Test
    void nothing_is_said_of_an_account_before_its_devices_signature() {
        var phone = bench.registered();
        bench.disable(CheckBench.ALICE);

        assertThat(bench.judge(CheckBench.with(phone.request(), "nonce", "BBBBBBBBBBBBBBBBBBBBBB"))
                        .reason())
                .isEqualTo(Reason.SIGNATURE_INVALID);
        assertThat(bench.judge(phone.request()).reason()).isEqualTo(Reason.DEVICE_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ".x", "bm9ib2R5.x", "....", "ä", "AAAA.x", "a b"})
    void whoever_is_not_there_is_unknown(String device) {
        var request = bench.registered().request();

        assertThat(bench.judge(CheckBench.with(request, "device", device)).reason())
                .isEqualTo(Reason.DEVICE_UNKNOWN);
    }

    @Test
    void a_request_counts_once_as_long_as_its_time_passes() {
        var request = bench.registered().clock(Duration.ofSeconds(60)).request();
        assertThat(bench.judge(request).reason()).isEqualTo(Reason.VERIFIED);

        assertThat(bench.judge(request).reason()).isEqualTo(Reason.REPLAYED);
        bench.pass(Duration.ofMinutes(2));
        assertThat(bench.judge(request).reason()).isEqualTo(Reason.REPLAYED);
        bench.pass(Duration.ofSeconds(1));
        assertThat(bench.judge(request).reason()).isEqualTo(Reason.TIME_SKEWED);
    }

    @Test
    void a_device_asks_120_times_in_any_minute() {
        var phone = bench.registered();
        for (var i = 0; i < 120; i++) {
            assertThat(bench.judge(phone.request()).reason()).isEqualTo(Reason.VERIFIED);
        }

        assertThat(bench.judge(phone.request()).reason()).isEqualTo(Reason.TOO_MANY);
        assertThat(bench.judge(bench.registered().request()).reason()).isEqualTo(Reason.VERIFIED);
        bench.pass(Duration.ofMinutes(1));
        assertThat(bench.judge(phone.clock(Duration.ZERO).request()).reason()).isEqualTo(Reason.VERIFIED);
    }

    @Test
    void a_device_of_another_realm_is_unknown_in_this_one() {
        var request = bench.registered().request();

        assertThat(bench.check().judge("other", CheckBench.NAME, request).reason())
                .isEqualTo(Reason.DEVICE_UNKNOWN);
        assertThat(new Subject("other", CheckBench.ALICE.user())).isNotEqualTo(CheckBench.ALICE);
    }
}
