package io.torii.gateway.vonage;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.delivery.GatewayFailure;
import io.torii.tests.vendors.Behaviour;
import io.torii.tests.vendors.JammedPort;
import io.torii.tests.vendors.VonageFake;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class VonageFailureTest {
    private final VonageFake fake = VonageFake.start();
    private final Desk desk = Desk.at(fake);

    @AfterEach
    void close() {
        desk.close();
        fake.close();
    }

    @Test
    void key_of_another_application_is_unauthorized() {
        try (var other = VonageFake.start()) {
            desk.with("private-key", other.account().privateKeyPem());

            assertThat(Refused.by(desk.gateway()).failure()).isEqualTo(GatewayFailure.UNAUTHORIZED);
        }
    }

    @Test
    void unknown_sender_is_refused() {
        var refusal = Refused.by(desk.gateway(), Desk.textFrom("NOBODY"));

        assertThat(refusal.failure()).isEqualTo(GatewayFailure.SENDER_REFUSED);
        assertThat(refusal.vendorCode()).isEqualTo("1120");
    }

    @Test
    void text_beyond_the_limit_is_rejected() {
        var longest = Desk.text(Desk.NUMBER, "", "x".repeat(1001));

        assertThat(Refused.by(desk.gateway(), longest).failure()).isEqualTo(GatewayFailure.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "unauthorized, UNAUTHORIZED",
        "low-balance, UNAUTHORIZED",
        "throttled, RATE_LIMITED",
        "1000, RATE_LIMITED",
        "internal, UNAVAILABLE",
        "1030, UNAVAILABLE",
        "1020, REJECTED",
        "1170, NUMBER_REFUSED",
        "1430, NUMBER_REFUSED",
        "1050, REJECTED",
        "1160, REJECTED",
        "1240, REJECTED",
        "1280, REJECTED",
        "1120, SENDER_REFUSED",
        "1420, SENDER_REFUSED",
        "1060, UNAUTHORIZED",
        "1070, UNAUTHORIZED"
    })
    void each_documented_error_has_its_failure_and_is_asked_once(String code, GatewayFailure failure) {
        fake.behave(Behaviour.refuse(code));

        var refusal = Refused.by(desk.gateway());

        assertThat(refusal.failure()).isEqualTo(failure);
        assertThat(refusal.vendorCode()).isEqualTo(code);
        assertThat(fake.requests()).isEqualTo(1);
    }

    @Test
    void broken_proxy_in_front_of_the_vendor_is_unavailable() {
        fake.behave(Behaviour.down());

        var refusal = Refused.by(desk.gateway());

        assertThat(refusal.failure()).isEqualTo(GatewayFailure.UNAVAILABLE);
        assertThat(refusal.vendorCode()).isEqualTo("http-500");
        assertThat(fake.requests()).isEqualTo(1);
    }

    @Test
    void vendor_that_never_answers_is_left_in_time() {
        fake.behave(Behaviour.never());

        assertThat(inSeconds("300")).isLessThan(15);
    }

    @Test
    void vendor_that_drips_its_answer_is_left_in_time() {
        fake.behave(Behaviour.drip());

        assertThat(inSeconds("300")).isLessThan(15);
    }

    @Test
    void vendor_whose_door_nobody_opens_is_left_in_time() throws IOException {
        try (var jammed = new JammedPort()) {
            desk.with("base-url", jammed.baseUrl().toString());

            assertThat(inSeconds("60000")).isLessThan(15);
        }
    }

    @Test
    void vendor_that_hangs_up_is_unavailable() {
        fake.behave(Behaviour.cut());

        assertThat(Refused.by(desk.gateway()).failure()).isEqualTo(GatewayFailure.UNAVAILABLE);
        assertThat(fake.requests()).isEqualTo(1);
    }

    @Test
    void vendor_that_is_not_there_is_unavailable() throws IOException {
        try (var taken = new ServerSocket(0)) {
            desk.with("base-url", "http://127.0.0.1:" + taken.getLocalPort()).with("connect-timeout", "300");
        }

        assertThat(Refused.by(desk.gateway()).failure()).isEqualTo(GatewayFailure.UNAVAILABLE);
    }

    @Test
    void refusals_tell_neither_number_nor_words_nor_credentials() {
        for (var behaviour : new Behaviour[] {Behaviour.ok(), Behaviour.down(), Behaviour.cut()}) {
            fake.behave(behaviour);
            var told = new StringWriter();
            Refused.by(desk.gateway(), Desk.textFrom("819012345678")).printStackTrace(new PrintWriter(told));

            assertThat(told.toString()).doesNotContain("9012345678", "123456", "PRIVATE KEY", "Bearer");
        }
    }

    private long inSeconds(String read) {
        desk.with("connect-timeout", "300").with("read-timeout", read);
        var begun = System.nanoTime();
        assertThat(Refused.by(desk.gateway()).failure()).isEqualTo(GatewayFailure.TIMEOUT);
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
    }
}
