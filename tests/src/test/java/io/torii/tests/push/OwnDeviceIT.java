package io.torii.tests.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a device changes of itself. */
@ExtendWith(OnKeycloak.class)
final class OwnDeviceIT {
    private static final String POINT = "B" + "A".repeat(86);
    private static final String SECRET = "A".repeat(22);

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
    void it_has_another_name_from_then_on_and_that_is_no_new_method() {
        assertThat(rename("Büro 📱").status()).isEqualTo(204);

        assertThat(show().text("label")).isEqualTo("Büro 📱");
        assertThat(events()).contains("\"torii_step\":\"device-label\"").doesNotContain("UPDATE_CREDENTIAL");
    }

    @Test
    void a_name_that_another_method_has_is_refused_and_its_own_is_not() {
        owner.account().app();
        assertThat(rename("App").refusal()).isEqualTo("409 label_taken");
        assertThat(rename("mine").status()).isEqualTo(204);
        assertThat(rename("Mine").status()).isEqualTo(204);

        var other = owner.phone();

        assertThat(other.signed("PUT", "/device/label", Map.of("label", "MINE"))
                        .send()
                        .refusal())
                .isEqualTo("409 label_taken");
    }

    @Test
    void it_is_told_where_its_realm_allows_and_nowhere_when_it_wants() {
        var allowed = world.pushService().endpoint(HandsetKey.nonce(), 201);

        assertThat(subscribe(subscription(allowed)).status()).isEqualTo(204);
        assertThat(show().json().get("notified").asBoolean()).isTrue();

        assertThat(subscribe(subscription("https://evil.example/x")).refusal()).isEqualTo("400 endpoint_refused");
        assertThat(subscribe(subscription("file:///x")).refusal()).isEqualTo("400 endpoint_refused");
        assertThat(show().json().get("notified").asBoolean()).isTrue();

        assertThat(subscribe(null).status()).isEqualTo(204);
        assertThat(show().json().get("notified").asBoolean()).isFalse();
        assertThat(events()).doesNotContain(allowed, "UPDATE_CREDENTIAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"subscription\": []}", "{\"subscription\": {\"endpoint\": \"https://a b\"}}"})
    void what_is_no_subscription_is_malformed(String body) {
        assertThat(phone.signed("PUT", "/device/subscription", body).send().refusal())
                .isEqualTo("400 malformed");
    }

    @Test
    void its_next_key_counts_and_the_old_one_no_more() {
        var next = HandsetKey.make();

        assertThat(rekey(next, next).send().status()).isEqualTo(204);

        assertThat(phone.requests().refusal()).isEqualTo("401 signature_invalid");
        assertThat(phone.keyed(next).requests().status()).isEqualTo(200);
        assertThat(events()).contains("\"torii_step\":\"device-key\"").doesNotContain("UPDATE_CREDENTIAL");
    }

    @Test
    void a_key_that_is_not_proven_by_itself_for_this_request_is_refused() {
        var next = HandsetKey.make();

        assertThat(rekey(next, HandsetKey.make()).send().refusal()).isEqualTo("400 proof_invalid");
        var stolen = rekey(next, next);
        assertThat(phone.signed("POST", "/device/key", stolen.said()).send().refusal())
                .as("a proof for another request")
                .isEqualTo("400 proof_invalid");
        assertThat(phone.requests().status()).isEqualTo(200);
    }

    @Test
    void of_many_next_keys_at_once_one_wins_and_is_the_one_that_counts() throws Exception {
        var keys = IntStream.range(0, 8).mapToObj(each -> HandsetKey.make()).toList();
        var pool = Executors.newFixedThreadPool(8);
        var sending =
                keys.stream().<Callable<Reply>>map(key -> rekey(key, key)::send).toList();

        var replies = pool.invokeAll(sending);
        pool.shutdown();

        var won = new ArrayList<HandsetKey>();
        for (var i = 0; i < keys.size(); i++) {
            var said = replies.get(i).get().refusal();
            assertThat(said).isIn("204 ", "401 signature_invalid");
            if (said.equals("204 ")) {
                won.add(keys.get(i));
            }
        }
        assertThat(won).hasSize(1);
        assertThat(phone.keyed(won.get(0)).requests().status()).isEqualTo(200);
    }

    @Test
    void a_name_that_comes_with_a_key_undoes_neither() throws Exception {
        for (var round = 0; round < 5; round++) {
            var next = HandsetKey.make();
            var label = "Round " + round;
            var pool = Executors.newFixedThreadPool(2);
            List<Callable<Reply>> both = List.of(rekey(next, next)::send, () -> rename(label));
            for (var reply : pool.invokeAll(both)) {
                assertThat(reply.get().refusal()).isIn("204 ", "401 signature_invalid");
            }
            pool.shutdown();

            assertThat(phone.keyed(next).requests().status()).isEqualTo(200);
        }
    }

    private Reply show() {
        return phone.signed("GET", "/device", "").send().ok();
    }

    private Reply rename(String label) {
        return phone.signed("PUT", "/device/label", Map.of("label", label)).send();
    }

    private Reply subscribe(Map<String, ?> subscription) {
        var body = new HashMap<String, Object>();
        body.put("subscription", subscription);
        return phone.signed("PUT", "/device/subscription", body).send();
    }

    private SignedLetter rekey(HandsetKey next, HandsetKey proving) {
        return phone.rekeying(next, proving);
    }

    private String events() {
        return world.admin()
                .get("/torii/events?max=100&user=" + owner.user().id())
                .toString();
    }

    private static Map<String, Object> subscription(String endpoint) {
        return Map.of("endpoint", endpoint, "keys", Map.of("p256dh", POINT, "auth", SECRET));
    }
}
