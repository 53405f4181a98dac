package io.torii.tests.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A phone brings a code, and answers with a key (R28, R93). */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class MeetingIT {
    private static final String UNKNOWN = "404 enrollment_unknown";

    private World world;
    private Owner owner;
    private Handset phone;
    private JsonNode offer;

    @BeforeEach
    void offer(World world) {
        this.world = world;
        owner = Owner.in(world);
        phone = owner.stranger();
        offer = owner.pages().offer();
    }

    @Test
    void codes_that_nobody_made_and_codes_that_are_over_are_answered_alike() {
        assertThat(phone.meet(Map.of("code", HandsetKey.nonce())).refusal()).isEqualTo(UNKNOWN);
        assertThat(phone.meet(Map.of("code", "x")).refusal()).isEqualTo(UNKNOWN);
        var later = Duration.ofMinutes(11);

        world.harness("torii").clock(later);

        assertThat(meet().refusal()).isEqualTo(UNKNOWN);
    }

    @Test
    void a_meeting_is_over_with_its_code() {
        var meeting = meet().ok();

        world.harness("torii").clock(Duration.ofMinutes(11));

        assertThat(phone.answer(meeting, Map.of()).refusal()).isEqualTo(UNKNOWN);
    }

    @Test
    void a_second_phone_with_the_code_ends_it_for_both() {
        var meeting = meet().ok();
        var second = owner.stranger().meet(Map.of("code", offer.get("link").asText()));

        assertThat(second.refusal()).isEqualTo(UNKNOWN);
        assertThat(phone.answer(meeting, Map.of()).refusal()).isEqualTo(UNKNOWN);
        assertThat(owner.pages().standing(offer)).isEqualTo("OVER");
    }

    @Test
    void a_second_phone_ends_also_what_the_first_has_answered() {
        var meeting = meet().ok();
        phone.answer(meeting, Map.of()).ok();

        owner.stranger().meet(Map.of("code", offer.get("link").asText()));

        assertThat(phone.requests().refusal()).isEqualTo("401 device_unknown");
        assertThat(owner.pages().standing(offer)).isEqualTo("OVER");
    }

    @Test
    void nine_characters_are_typed_as_anybody_types_them() {
        var typed = offer.get("typed").asText();
        var loose =
                typed.substring(0, 3).toLowerCase(Locale.ROOT) + "-" + typed.substring(3, 6) + " " + typed.substring(6);

        assertThat(typed(owner.user().username().toUpperCase(Locale.ROOT), loose)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void five_tries_are_all_that_a_name_has_whoever_has_it() {
        for (var name : new String[] {owner.user().username(), "nobody-" + HandsetKey.nonce()}) {
            IntStream.range(0, 5)
                    .forEach(each ->
                            assertThat(typed(name, "AAAAAAAAA").refusal()).isEqualTo(UNKNOWN));
            assertThat(typed(name, offer.get("typed").asText()).refusal()).isEqualTo("429 too_many_tries");
            assertThat(typed(" " + name.toUpperCase(Locale.ROOT), "AAAAAAAAA").refusal())
                    .isEqualTo("429 too_many_tries");
        }
        assertThat(meet().status()).as("the link has tries of nobody's").isEqualTo(200);
    }

    @Test
    void a_wrong_proof_is_the_end_of_it() {
        var meeting = meet().ok();
        var proof = HandsetKey.make().sign("whatever");

        assertThat(phone.answer(meeting, Map.of("proof", proof)).refusal()).isEqualTo("400 proof_invalid");
        assertThat(phone.answer(meeting, Map.of()).refusal()).isEqualTo(UNKNOWN);
        assertThat(owner.pages().standing(offer)).isEqualTo("OVER");
    }

    static Stream<Map<String, ?>> malformed() {
        var key = HandsetKey.make().jwk();
        return Stream.of(
                Map.of("key", with(key, "y", key.get("x"))),
                Map.of("key", with(key, "y", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")),
                Map.of("key", with(key, "x", "short")),
                Map.of("key", with(key, "x", 7)),
                Map.of("key", with(key, "kty", "RSA")),
                Map.of("key", with(key, "d", key.get("x"))),
                Map.of("key", Map.of("kty", "EC", "crv", "P-256", "x", key.get("x"))),
                Map.of("key", HandsetKey.onP384().jwk()),
                Map.of("key", with(HandsetKey.onP384().jwk(), "crv", "P-256")),
                Map.of("key", "text"),
                Map.of("proof", 1),
                Map.of("proof", "A".repeat(200)),
                Map.of("label", " "),
                Map.of("label", "L".repeat(65)),
                Map.of("label", "a\u202eb"),
                Map.of("device", "D".repeat(65)),
                Map.of("device", Map.of()),
                Map.of("more", "than is known"),
                Map.of("subscription", Map.of("endpoint", "https://fcm.googleapis.com/x")),
                Map.of("subscription", "text"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void what_cannot_be_read_is_refused_and_ends_nothing(Map<String, ?> instead) {
        var meeting = meet().ok();

        assertThat(phone.answer(meeting, instead).refusal()).isEqualTo("400 malformed");
        assertThat(phone.answer(meeting, Map.of()).status()).isEqualTo(201);
    }

    @Test
    void a_name_that_is_taken_is_refused_and_another_does() {
        owner.account().app();
        var meeting = meet().ok();

        assertThat(phone.answer(meeting, Map.of("label", "APP")).refusal()).isEqualTo("409 label_taken");
        assertThat(phone.answer(meeting, Map.of("label", "App 2")).status()).isEqualTo(201);
    }

    @Test
    void a_sixth_phone_is_one_too_many() {
        IntStream.range(0, 5).forEach(each -> owner.phone());

        assertThat(phone.answer(meet().ok(), Map.of()).refusal()).isEqualTo("409 too_many_devices");
    }

    @Test
    void an_answer_is_taken_once() {
        var meeting = meet().ok();

        assertThat(phone.answer(meeting, Map.of()).status()).isEqualTo(201);
        assertThat(phone.answer(meeting, Map.of()).refusal()).isEqualTo(UNKNOWN);
    }

    @Test
    void where_the_realm_has_no_apps_there_is_no_code() {
        var realm = TestRealm.fresh(world.admin(), Map.of("torii.method.app", "off"));
        var other = Owner.in(world, realm, 1);

        var codeless = other.stranger().enroll(other.pages().offer().get("link").asText());

        assertThat(codeless.device()).isNotEmpty();
        assertThat(codeless.otp()).isNull();
    }

    private Reply meet() {
        return phone.meet(Map.of("code", offer.get("link").asText()));
    }

    private Reply typed(String name, String code) {
        return phone.meet(Map.of("username", name, "code", code));
    }

    private static Map<String, Object> with(Map<String, Object> key, String member, Object value) {
        var other = new HashMap<>(key);
        other.put(member, value);
        return other;
    }
}
