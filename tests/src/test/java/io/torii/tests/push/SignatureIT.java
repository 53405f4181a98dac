package io.torii.tests.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is believed to be a device, and who is not. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class SignatureIT {
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

    @ParameterizedTest
    @ValueSource(strings = {"Torii-Device", "Torii-Time", "Torii-Nonce", "Torii-Signature"})
    void a_missing_header_is_no_signature(String header) {
        assertThat(letter().without(header).send().refusal()).isEqualTo("401 signature_invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "Torii-Time, soon",
        "Torii-Time, -1",
        "Torii-Time, 9999999999999999999999",
        "Torii-Nonce, short",
        "Torii-Nonce, AAAAAAAAAAAAAAAAAAAAA*",
        "Torii-Signature, x",
        "Torii-Signature, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    })
    void a_header_that_is_none_is_no_signature(String header, String value) {
        assertThat(letter().with(header, value).send().refusal()).isEqualTo("401 signature_invalid");
    }

    @Test
    void another_devices_key_signs_for_itself_alone() {
        var other = owner.phone();

        assertThat(letter().with("Torii-Device", other.device()).send().refusal())
                .isEqualTo("401 signature_invalid");
        assertThat(phone.keyed(HandsetKey.make()).requests().refusal()).isEqualTo("401 signature_invalid");
    }

    @Test
    void what_was_signed_for_one_realm_is_worth_nothing_in_another() {
        var other = TestRealm.fresh(world.admin(), Map.of());
        var elsewhere = new Owner(world, other.user(1)).stranger();

        assertThat(letter().by(elsewhere.wire()).send().refusal()).isEqualTo("401 device_unknown");
        assertThat(elsewhere
                        .registered(owner.account(), owner.user().id())
                        .at(phone.wire())
                        .requests()
                        .refusal())
                .isEqualTo("401 signature_invalid");
    }

    @Test
    void a_request_counts_once_whoever_sends_it_and_however_often() throws Exception {
        var letter = letter();
        var pool = Executors.newFixedThreadPool(8);

        Callable<Reply> send = letter::send;
        var replies = pool.invokeAll(Collections.nCopies(8, send));
        pool.shutdown();

        var said = new ArrayList<String>();
        for (var reply : replies) {
            said.add(reply.get().refusal());
        }
        assertThat(said).filteredOn("200 "::equals).hasSize(1);
        assertThat(said).filteredOn("401 request_replayed"::equals).hasSize(7);
    }

    @Test
    void what_was_changed_on_the_way_was_not_signed() {
        var asked = owner.pages().ask(phone.device(), "one");
        var path = "/requests/" + Owner.id(asked) + "/answer";
        var letter = phone.signed("POST", path, Map.of("decision", "deny"));

        assertThat(letter.saying("{\"decision\": \"report\"}").send().refusal()).isEqualTo("401 signature_invalid");
        assertThat(letter.at("/requests/" + HandsetKey.nonce() + "/answer")
                        .send()
                        .refusal())
                .isEqualTo("401 signature_invalid");
        assertThat(phone.signed("GET", "/device", "").at(PATH).send().refusal()).isEqualTo("401 signature_invalid");
        assertThat(phone.requests().json().get("requests")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-300, -70, 70, 300})
    void a_clock_that_is_off_is_told_the_time(int seconds) {
        var reply = phone.clock(Duration.ofSeconds(seconds)).requests();

        assertThat(reply.refusal()).isEqualTo("401 time_skewed");
        var now = Instant.now().getEpochSecond();
        assertThat(reply.json().get("now").asLong()).isBetween(now - 10, now + 10);
    }

    @ParameterizedTest
    @ValueSource(ints = {-50, 50})
    void a_clock_that_is_off_by_less_than_a_minute_is_right(int seconds) {
        assertThat(phone.clock(Duration.ofSeconds(seconds)).requests().status()).isEqualTo(200);
    }

    @Test
    void a_device_asks_120_times_a_minute_and_keeps_nobody_else_waiting() {
        var other = owner.phone();
        IntStream.range(0, 120).forEach(each -> assertThat(phone.requests().status())
                .as("request " + each)
                .isEqualTo(200));

        assertThat(phone.requests().refusal()).isEqualTo("429 too_many_requests");
        assertThat(other.requests().status()).isEqualTo(200);

        var later = Duration.ofSeconds(65);
        world.harness("torii").clock(later);
        assertThat(phone.clock(later).requests().status()).isEqualTo(200);
    }

    private SignedLetter letter() {
        return phone.signed("GET", PATH, "");
    }
}
