package io.torii.tests.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Tokens;
import io.torii.tests.web.Totp;
import io.torii.tests.web.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R1, R18: which sessions end at the doors where nobody can be asked, and which go on. */
@ExtendWith(OnKeycloak.class)
final class SessionsIT {
    private static final String CONSOLE = "account-console";

    private static Building house;

    private Tokens tokens;
    private Visitor visitor;

    @BeforeAll
    static void house(World world) {
        house = Building.fresh(world, Map.of());
        house.realm().setting(Map.of("torii.enrollment.first", "password"));
        house.returnsToTests(CONSOLE);
        house.client("lax", "optional", Map.of());
    }

    @BeforeEach
    void visitor(World world) {
        tokens = world.tokens(house.name());
        visitor = house.visitor();
    }

    @Test
    void who_registers_a_first_method_from_the_account_console_gets_its_tokens_and_is_asked_from_then_on() {
        var user = house.realm().user(0);
        var before = tokens.of(CONSOLE, visitor.signIn(CONSOLE, user));
        assertThat(before.has("refresh_token")).as(before.toString()).isTrue();
        var set = visitor.password(
                visitor.open(SignInRequest.of(CONSOLE).with("kc_action", "CONFIGURE_TOTP")),
                user.username(),
                TestUser.PASSWORD);

        var registered = register(set);

        var after = tokens.of(CONSOLE, registered);
        assertThat(after.has("access_token")).as(after.toString()).isTrue();
        assertThat(refused(before)).as("a token from before manages nothing").isTrue();
        assertThat(visitor.open("portal").signedIn()).as("the session goes on").isTrue();
    }

    @Test
    void a_token_that_somebody_made_up_ends_no_session() {
        var user = house.realm().user(0);
        var granted = tokens.of("portal", visitor.signIn("portal", user));
        var claims = Rest.parse(new String(
                Base64.getUrlDecoder()
                        .decode(granted.get("access_token").asText().split("\\.", -1)[1]),
                StandardCharsets.UTF_8));
        house.activate(user);

        var told = introspected(madeUp(claims.get("sid").asText()));

        assertThat(told.get("active").asBoolean()).isFalse();
        assertThat(house.admin()
                        .get("/" + house.name() + "/users/" + user.id() + "/sessions")
                        .size())
                .as("the session is still there")
                .isEqualTo(1);
    }

    private static String madeUp(String session) {
        return encoded("{\"alg\":\"none\"}") + "."
                + encoded("{\"sid\":\"" + session + "\",\"azp\":\"portal\",\"typ\":\"Bearer\"}") + ".bm9uZQ";
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode introspected(String token) {
        return Rest.parse(
                tokens.post("/introspect", Map.of("client_id", "lax", "client_secret", Building.SECRET, "token", token))
                        .body());
    }

    private boolean refused(JsonNode granted) {
        var token = granted.get("refresh_token").asText();
        var answer = Rest.parse(
                tokens.post(Map.of("grant_type", "refresh_token", "client_id", CONSOLE, "refresh_token", token))
                        .body());
        return answer.path("error").asText().equals("invalid_grant");
    }

    private Page register(Page set) {
        var secret = set.document().select("input[name=totpSecret]").val();
        return visitor.submit(
                set,
                "kc-totp-settings-form",
                Map.of("totp", new Totp(secret).code(), "userLabel", "app", "totpSecret", secret));
    }
}
