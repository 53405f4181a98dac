package io.torii.tests.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no request of the protocol has a code all the same, and never an error of the server's. */
@ExtendWith(OnKeycloak.class)
final class MalformedIT {
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final String MALFORMED = "400 malformed";

    private World world;
    private Owner owner;
    private Wire wire;

    @BeforeEach
    void owner(World world) {
        this.world = world;
        owner = Owner.in(world);
        wire = owner.stranger().wire();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "true",
                "7",
                "\"code\"",
                "[]",
                "{",
                "{}",
                "{\"code\": 7}",
                "{\"code\": null}",
                "{\"code\": \"\"}",
                "{\"code\": [\"a\"]}",
                "{\"code\": \"a\", \"code\": \"b\"}",
                "{\"code\": \"a\", \"more\": 1}",
                "{\"code\": \"a\"} {}",
                "{'code': 'a'}",
                "{\"code\": \"a\", /* why */ \"username\": \"b\"}",
                "{\"code\": \"a\", \"username\": {}}",
                "\uFEFF{\"code\": \"a\"}",
                "code=a"
            })
    void what_is_not_the_object_that_is_asked_for_is_malformed(String body) {
        assertThat(send(body.getBytes(StandardCharsets.UTF_8), JSON)).isEqualTo(MALFORMED);
    }

    @Test
    void depth_other_encodings_and_broken_ones_are_malformed() {
        var body = "{\"code\": \"a\"}";

        assertThat(send("[".repeat(8_000).getBytes(StandardCharsets.UTF_8), JSON))
                .isEqualTo(MALFORMED);
        assertThat(send(body.getBytes(StandardCharsets.UTF_16), JSON)).isEqualTo(MALFORMED);
        assertThat(send(body.replace("a", "\u00e9").getBytes(StandardCharsets.ISO_8859_1), JSON))
                .isEqualTo(MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/jsonp",
                "application/json, text/plain",
                "garbage",
                "a/b/c;;="
            })
    void what_does_not_say_that_it_is_json_is_malformed(String type) {
        assertThat(send("{\"code\": \"a\"}".getBytes(StandardCharsets.UTF_8), Map.of("Content-Type", type)))
                .isEqualTo(MALFORMED);
        assertThat(owner.phone()
                        .signed("PUT", "/device/label", Map.of("label", "x"))
                        .with("Content-Type", type)
                        .send()
                        .refusal())
                .isEqualTo(MALFORMED);
    }

    @Test
    void what_says_nothing_of_itself_is_malformed() {
        assertThat(send("{\"code\": \"a\"}".getBytes(StandardCharsets.UTF_8), Map.of()))
                .isEqualTo(MALFORMED);
    }

    @Test
    void json_that_names_its_encoding_is_json() {
        var type = Map.of("Content-Type", "Application/JSON; charset=utf-8");

        assertThat(send("{\"code\": \"a\"}".getBytes(StandardCharsets.UTF_8), type))
                .isEqualTo("404 enrollment_unknown");
    }

    @Test
    void more_than_8_kb_is_too_large_signed_or_not() {
        var large = "{\"label\": \"" + "x".repeat(8 * 1024) + "\"}";

        assertThat(send(large.getBytes(StandardCharsets.UTF_8), JSON)).isEqualTo("413 too_large");
        assertThat(owner.phone().signed("PUT", "/device/label", large).send().refusal())
                .isEqualTo("413 too_large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"decision\": \"maybe\"}",
                "{\"decision\": \"approve\"}",
                "{\"decision\": \"approve\", \"number\": 42}",
                "{\"decision\": \"approve\", \"number\": \"\"}",
                "{\"decision\": \"approve\", \"number\": \"000000000000000000042\"}",
                "{\"decision\": \"deny\", \"number\": \"42\"}"
            })
    void what_cannot_be_read_of_an_answer_is_no_try(String body) {
        var phone = owner.phone();
        var asked = owner.pages().ask(phone.device(), "one");

        assertThat(phone.signed("POST", "/requests/" + Owner.id(asked) + "/answer", body)
                        .send()
                        .refusal())
                .isEqualTo(MALFORMED);

        assertThat(phone.type(Owner.id(asked), Owner.number(asked)).status()).isEqualTo(200);
    }

    @Test
    void a_garbage_body_is_not_even_looked_at_without_its_signature() {
        var letter = owner.phone().signed("PUT", "/device/label", "garbage");

        assertThat(letter.send().refusal()).isEqualTo(MALFORMED);
        assertThat(letter.with("Torii-Signature", "x").send().refusal()).isEqualTo("401 signature_invalid");
    }

    @Test
    void other_paths_and_methods_are_not_there() {
        assertThat(wire.send("GET", "", new byte[0], Map.of()).status()).isEqualTo(404);
        assertThat(wire.send("GET", "/enrollments", new byte[0], Map.of()).status())
                .isEqualTo(405);
        assertThat(wire.send("DELETE", "/device", new byte[0], Map.of()).status())
                .isEqualTo(405);
        assertThat(wire.send("POST", "/requests/x", new byte[0], JSON).status()).isEqualTo(404);
    }

    @Test
    void where_a_realm_wants_tls_there_is_nothing_without() {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        var secure = Owner.in(world, realm, 1);
        var phone = secure.phone();
        world.admin().put("/" + realm.name(), Map.of("realm", realm.name(), "sslRequired", "ALL"));

        assertThat(phone.requests().refusal()).isEqualTo("403 https_required");
        assertThat(phone.meet(Map.of("code", "a")).refusal()).isEqualTo("403 https_required");
    }

    private String send(byte[] body, Map<String, String> headers) {
        return wire.send("POST", "/enrollments", body, headers).refusal();
    }
}
