package io.torii.tests.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is no device of the realm, or not any more, and whoever never was one. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class UnknownDeviceIT {
    private static final String PATH = "/requests";

    private World world;
    private Owner owner;
    private Handset phone;

    @BeforeEach
    void phone(World world) {
        this.world = world;
        owner = Owner.in(world);
        phone = owner.phone();
    }

    @Test
    void a_deleted_device_is_unknown() {
        owner.account().delete(owner.account().credential("torii-push"));

        assertThat(phone.requests().refusal()).isEqualTo("401 device_unknown");
    }

    @Test
    void a_device_that_was_deleted_as_soon_as_it_was_registered_is_unknown_a_moment_later() {
        var enrolled = owner.enrolled();
        owner.account().delete(owner.account().credential("torii-push"));
        owner.account().delete(owner.account().credential("torii-push"));
        var later = Duration.ofMinutes(2);

        world.harness("torii").clock(later);

        assertThat(enrolled.clock(later).requests().refusal()).isEqualTo("401 device_unknown");
    }

    @Test
    void a_disabled_users_device_is_unknown_until_the_user_is_let_in_again() {
        owner.account().enabled(false);
        assertThat(phone.requests().refusal()).isEqualTo("401 device_unknown");
        assertThat(phone.signed("GET", PATH, "")
                        .with("Torii-Nonce", HandsetKey.nonce())
                        .send()
                        .refusal())
                .as("nothing about the account before its device's signature")
                .isEqualTo("401 signature_invalid");

        owner.account().enabled(true);
        assertThat(phone.requests().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "....",
                "bm9ib2R5.AAAAAAAAAAAAAAAAAAAAAA",
                "Zjpub3BlOng.AAAAAAAAAAAAAAAAAAAAAA",
                "AAAA.AAAAAAAAAAAAAAAAAAAAAA",
                "ICAg.AAAAAAAAAAAAAAAAAAAAAA",
                "!!!!.AAAAAAAAAAAAAAAAAAAAAA",
                "_____.x"
            })
    void whatever_is_no_device_is_an_unknown_one(String device) {
        assertThat(letter().with("Torii-Device", device).send().refusal()).isEqualTo("401 device_unknown");
    }

    @Test
    void a_device_id_of_any_length_is_an_unknown_one() {
        assertThat(letter().with("Torii-Device", "QUFB".repeat(99) + ".x")
                        .send()
                        .refusal())
                .isEqualTo("401 device_unknown");
        assertThat(letter().with("Torii-Device", "A".repeat(4_000)).send().refusal())
                .isEqualTo("401 device_unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "{}", "{\"version\": 2}", "[]"})
    void a_device_whose_key_cannot_be_read_is_unknown(String data) {
        world.harness("torii").writeCredential(owner.user().id(), "torii-push", Map.of("credentialData", data));

        assertThat(phone.requests().refusal()).isEqualTo("401 device_unknown");
    }

    private SignedLetter letter() {
        return phone.signed("GET", PATH, "");
    }
}
