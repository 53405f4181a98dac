package io.torii.keycloak.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.CallMessage;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.GatewayFailure;
import io.torii.domain.delivery.TextMessage;
import io.torii.domain.phone.PhoneNumber;
import io.torii.port.delivery.Gateway;
import io.torii.port.delivery.GatewayException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class GuardedGatewayTest implements CircuitWatch {
    private static final Accepted TAKEN = new Accepted("SM1", Optional.empty());

    private static final long RELEASE_LOOKS = 1_000_000;

    private final List<String> turns = new ArrayList<>();
    private final Circuits circuits = new Circuits(
            new DeliveryOptions.Circuit(5, Duration.ofSeconds(30)), () -> Instant.parse("2026-11-22T12:00:00Z"), this);
    private final Leash leash = new Leash("vendor", 2, Duration.ofMillis(200));
    private final CountDownLatch released = new CountDownLatch(1);

    @AfterEach
    void release() {
        released.countDown();
        leash.stop();
    }

    @Test
    void what_the_provider_takes_is_taken() throws GatewayException {
        assertThat(guard(message -> TAKEN).send(Texts.ANY)).isEqualTo(TAKEN);
    }

    @Test
    void a_provider_that_never_answers_is_given_up_after_its_deadline() {
        var begun = System.nanoTime();

        var refusal = refusal(guard(this::hang));

        assertThat(refusal.failure()).isEqualTo(GatewayFailure.TIMEOUT);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void when_all_its_threads_hang_a_provider_is_refused_at_once() {
        var hanging = guard(this::hang);
        refusal(hanging);
        refusal(hanging);

        assertThat(refusal(hanging).vendorCode()).isEqualTo("threads-hang");
    }

    @Test
    void five_outages_open_the_circuit_and_the_provider_is_left_alone() {
        var calls = new AtomicInteger();
        var failing = guard(message -> {
            calls.incrementAndGet();
            throw new GatewayException(GatewayFailure.UNAVAILABLE, "500");
        });

        for (var text = 0; text < 10; text++) {
            refusal(failing);
        }

        assertThat(calls).hasValueLessThanOrEqualTo(10);
        assertThat(refusal(failing).vendorCode()).isEqualTo("circuit-open");
        assertThat(turns).containsExactly("known closed", "turned open");
        assertThat(circuits.health("realm", "vendor").state()).isEqualTo("open");
    }

    @Test
    void a_message_at_fault_says_nothing_about_the_provider() {
        var picky = guard(message -> {
            throw new GatewayException(GatewayFailure.NUMBER_REFUSED, "21211");
        });

        // so many that a thread on its way back is met: that one once counted as hanging
        for (var text = 0; text < 3_000; text++) {
            assertThat(refusal(picky).failure()).isEqualTo(GatewayFailure.NUMBER_REFUSED);
        }

        assertThat(turns).containsExactly("known closed");
    }

    @Test
    void another_realms_circuit_stays_closed() throws GatewayException {
        var failing = guard(message -> {
            throw new GatewayException(GatewayFailure.UNAUTHORIZED, "401");
        });
        for (var text = 0; text < 10; text++) {
            refusal(failing);
        }

        var elsewhere = new GuardedGateway(message -> TAKEN, channel -> circuits.of("other", "vendor", channel), leash);

        assertThat(elsewhere.send(Texts.ANY)).isEqualTo(TAKEN);
    }

    /** "Call me" at a provider that only texts, or that refuses calls, leaves its texts alone. */
    @Test
    void five_failed_calls_do_not_keep_a_text() throws GatewayException {
        var number = PhoneNumber.of("+819012345678", "JP", 81);
        var call = new CallMessage(
                new DeliveryId("AAAAAAAAAAAAAAAAAAAAAA"), number, Optional.empty(), Locale.JAPANESE, Optional.empty());
        var silent = guard(message -> TAKEN);
        var refusing = guard(new Gateway() {
            @Override
            public Accepted send(TextMessage message) {
                return TAKEN;
            }

            @Override
            public Accepted call(CallMessage message) throws GatewayException {
                throw new GatewayException(GatewayFailure.UNAUTHORIZED, "403");
            }
        });

        for (var press = 0; press < 10; press++) {
            assertThatThrownBy(() -> silent.call(call)).isInstanceOf(GatewayException.class);
            assertThatThrownBy(() -> refusing.call(call)).isInstanceOf(GatewayException.class);
        }

        assertThat(silent.send(Texts.ANY)).isEqualTo(TAKEN);
        assertThat(refusing.send(Texts.ANY)).isEqualTo(TAKEN);
        assertThat(circuits.health("realm", "vendor").state()).isEqualTo("closed");
    }

    @Test
    void a_gateways_bug_is_a_refusal_without_its_message() {
        var broken = guard(message -> {
            throw new IllegalStateException("to +819012345678");
        });

        var refusal = refusal(broken);

        assertThat(refusal.failure()).isEqualTo(GatewayFailure.REJECTED);
        assertThat(refusal).hasMessageNotContaining("9012").hasNoCause();
    }

    @Override
    public void known(ProviderHealth health) {
        turns.add("known " + health.state());
    }

    @Override
    public void turned(ProviderHealth health) {
        turns.add("turned " + health.state());
    }

    private Gateway guard(Gateway gateway) {
        return new GuardedGateway(gateway, channel -> circuits.of("realm", "vendor", channel), leash);
    }

    private static GatewayException refusal(Gateway gateway) {
        return catchThrowableOfType(GatewayException.class, () -> gateway.send(Texts.ANY));
    }

    /** Deaf to interruption, as a thread in a dripping read is. */
    private Accepted hang(TextMessage message) {
        while (released.getCount() > 0) {
            LockSupport.parkNanos(RELEASE_LOOKS);
            Thread.interrupted();
        }
        return TAKEN;
    }
}
