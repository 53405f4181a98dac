package io.torii.keycloak.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.push.DeviceKey;
import io.torii.domain.push.PushDevice;
import io.torii.domain.push.Subscription;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PushCredentialTest {
    /** RFC 7515, A.3. */
    private static final DeviceKey KEY = new DeviceKey(
            "EC",
            "P-256",
            "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
            "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0");

    private static final Subscription TOLD = new Subscription("https://push.example/abc", "p256dh", "auth");
    private static final PushDevice DEVICE = new PushDevice(
            "",
            "device-1",
            "My phone",
            "Android phone",
            KEY,
            Instant.ofEpochSecond(1_790_000_000),
            Optional.of("otp-1"),
            Optional.empty(),
            Optional.of(TOLD));

    @Test
    void what_is_stored_is_read_back() {
        assertThat(PushCredential.read(PushCredential.model(DEVICE))).contains(DEVICE);
    }

    @Test
    void a_use_is_stored_beside_the_rest() {
        var stored = PushCredential.model(DEVICE);
        var used = DEVICE.usedAt(Instant.ofEpochSecond(1_790_000_060));

        PushCredential.write(stored, used);

        assertThat(PushCredential.read(stored)).contains(used);
    }

    @Test
    void where_it_is_told_stands_in_the_secret_part_only() {
        var stored = PushCredential.model(DEVICE);

        assertThat(stored.getCredentialData()).doesNotContain("push.example", "p256dh", "auth");
        assertThat(stored.getSecretData()).contains("https://push.example/abc");
    }

    @Test
    void what_cannot_be_read_is_no_device() {
        for (var garbage : new String[] {
            "",
            "null",
            "{}",
            "[1]",
            "{\"version\":2}",
            "{\"version\":1,\"deviceId\":\"d\",\"bound\":1}",
            "{\"version\":1,\"deviceId\":\"d\",\"bound\":1,\"key\":{\"kty\":\"RSA\",\"crv\":\"P-256\"}}"
        }) {
            var stored = PushCredential.model(DEVICE);
            stored.setCredentialData(garbage);

            assertThat(PushCredential.read(stored)).as(garbage).isEmpty();
        }
    }

    @Test
    void half_a_subscription_makes_it_unreadable() {
        var stored = PushCredential.model(DEVICE);
        stored.setSecretData("{\"endpoint\":\"https://push.example/abc\"}");

        assertThat(PushCredential.read(stored)).isEmpty();
    }
}
