package io.torii.gateway.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.delivery.GatewayFailure;
import io.torii.tests.vendors.Behaviour;
import io.torii.tests.vendors.JammedPort;
import io.torii.tests.vendors.TwilioFake;
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
class TwilioFailureTest {
    private final TwilioFake fake = TwilioFake.start();
    private final Desk desk = Desk.at(fake);

    @AfterEach
    void close() {
        desk.close();
        fake.close();
    }

    @Test
    void wrong_token_is_unauthorized() {
        desk.with("auth-token", "wrong");

        assertThat(Refused.by(desk.gateway()).failure()).isEqualTo(GatewayFailure.UNAUTHORIZED);
    }

    @Test
    void unknown_sender_is_refused() {
        assertThat(Refused.by(desk.gateway(), Desk.textFrom("+15005550001")).failure())
                .isEqualTo(GatewayFailure.SENDER_REFUSED);
    }

    @Test
    void text_beyond_the_limit_is_rejected() {
        var longest = Desk.text(Desk.NUMBER, "", "x".repeat(1601));

        assertThat(Refused.by(desk.gateway(), longest).failure()).isEqualTo(GatewayFailure.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "21211, NUMBER_REFUSED",
        "21614, NUMBER_REFUSED",
        "21408, REJECTED",
        "21608, REJECTED",
        "21610, SENDER_REFUSED",
        "21612, SENDER_REFUSED",
        "21212, SENDER_REFUSED",
        "21606, SENDER_REFUSED",
        "21703, SENDER_REFUSED",
        "20003, UNAUTHORIZED",
        "20005, UNAUTHORIZED",
        "20404, UNAUTHORIZED",
        "20429, RATE_LIMITED",
        "21611, RATE_LIMITED",
        "20500, UNAVAILABLE",
        "20503, UNAVAILABLE",
        "99999, REJECTED"
    })
    void each_documented_error_has_its_failure_and_is_asked_once(String code, GatewayFailure failure) {
        fake.behave(Behaviour.refuse(code));

        var refusal = Refused.by(desk.gateway());

        assertThat(refusal.failure()).isEqualTo(failure);
        assertThat(refusal.vendorCode()).isEqualTo(code);
        assertThat(fake.requests()).as("the SDK would send a text three times").isEqualTo(1);
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
        desk.with("connect-timeout", "300").with("read-timeout", "300");
        fake.behave(Behaviour.never());

        assertThat(inSeconds(GatewayFailure.TIMEOUT)).isLessThan(15);
    }

    @Test
    void vendor_that_drips_its_answer_is_left_in_time() {
        desk.with("connect-timeout", "300").with("read-timeout", "300");
        fake.behave(Behaviour.drip());

        assertThat(inSeconds(GatewayFailure.TIMEOUT)).isLessThan(15);
    }

    @Test
    void vendor_whose_door_nobody_opens_is_left_in_time() throws IOException {
        try (var jammed = new JammedPort()) {
            desk.with("base-url", jammed.baseUrl().toString())
                    .with("connect-timeout", "300")
                    .with("read-timeout", "60000");

            assertThat(inSeconds(GatewayFailure.TIMEOUT)).isLessThan(15);
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
            // The fake quotes the number in its refusal of the sender, as Twilio does.
            var told = new StringWriter();
            Refused.by(desk.gateway(), Desk.textFrom("+15005550001")).printStackTrace(new PrintWriter(told));

            assertThat(told.toString())
                    .doesNotContain("9012345678", "123456", fake.account().token());
        }
    }

    private long inSeconds(GatewayFailure expected) {
        var begun = System.nanoTime();
        assertThat(Refused.by(desk.gateway()).failure()).isEqualTo(expected);
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
    }
}
