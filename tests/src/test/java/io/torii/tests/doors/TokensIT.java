package io.torii.tests.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Tokens;
import io.torii.tests.web.Visitor;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R1, R18: the doors where nobody can be asked. */
@ExtendWith(OnKeycloak.class)
final class TokensIT {
    private static final Map<String, Object> EXCHANGES = Map.of(
            "attributes",
            Map.of(
                    "torii.mfa", "optional",
                    "standard.token.exchange.enabled", "true",
                    "allow.token.introspection.without.audience.check", "true"));

    private static Building house;

    private Tokens tokens;
    private Visitor visitor;

    @BeforeAll
    static void house(World world) {
        house = Building.fresh(world);
        house.client("strict", "required", Map.of());
        house.client("lax", "optional", EXCHANGES);
        house.client("odd", "sometimes", Map.of());
    }

    @BeforeEach
    void visitor(World world) {
        tokens = world.tokens(house.name());
        visitor = house.visitor();
    }

    @Test
    void the_direct_grant_refuses_who_needs_a_factor_or_is_not_admitted() {
        var none = house.realm().user(0);

        assertThat(grant("lax", none).has("access_token")).isTrue();
        assertRefused(grant("strict", none));
        assertRefused(grant("odd", none));
        assertRefused(grant("lax", house.active(1)));
        assertRefused(grant("lax", house.active(0)));
        assertRefused(grant("strict", house.registering()));
    }

    @Test
    void a_refresh_token_from_before_activation_ends_with_its_session_R18() {
        var user = house.realm().user(0);
        var before = signedIn("portal", user, "openid");
        assertThat(refresh("portal", before).has("access_token")).isTrue();
        house.activate(user);

        assertRefused(refresh("portal", before));

        assertThat(visitor.open("portal").document().getElementById("kc-form-login"))
                .as("the session is over")
                .isNotNull();
    }

    @Test
    void an_offline_token_from_before_activation_ends_R18() {
        var user = house.realm().user(0);
        var before = signedIn("portal", user, "openid offline_access");
        assertThat(refresh("portal", before).has("access_token")).isTrue();
        house.activate(user);

        assertRefused(refresh("portal", before));
        assertRefused(refresh("portal", before));
    }

    @Test
    void tokens_of_a_session_with_the_factor_go_on() {
        var user = house.active(1);
        var asked = visitor.signIn("portal", user);
        var after = tokens.of("portal", house.prove(visitor, asked, user));

        assertThat(refresh("portal", after).has("access_token")).isTrue();
    }

    @Test
    void userinfo_and_introspection_of_an_old_token_are_refused_at_once_R18() {
        var user = house.realm().user(0);
        var before = signedIn("portal", user, "openid");
        var other = grant("lax", user);
        assertThat(introspected(other).get("active").asBoolean()).isTrue();
        assertThat(userinfo(before)).isEqualTo(200);
        house.activate(user);

        assertThat(introspected(other).get("active").asBoolean()).isFalse();
        assertThat(userinfo(before)).isEqualTo(401);
    }

    @Test
    void a_session_without_factor_is_not_exchanged_for_a_client_that_requires_MFA() {
        var user = house.realm().user(0);
        var session = grant("lax", user);

        var strict = exchange(session, "strict");

        assertRefused(strict);
        assertThat(strict.get("error_description").asText()).contains("second factor");
        assertThat(exchange(session, "").has("access_token")).isTrue();
        house.activate(user);
        assertRefused(exchange(session, ""));
    }

    @Test
    void service_accounts_have_nobody_to_ask() {
        house.client("robot", "required", Map.of("serviceAccountsEnabled", true));

        var answer = post(
                Map.of("grant_type", "client_credentials", "client_id", "robot", "client_secret", Building.SECRET));

        assertThat(answer.has("access_token")).as(answer.toString()).isTrue();
    }

    private JsonNode signedIn(String client, TestUser user, String scope) {
        var page = visitor.password(
                visitor.open(SignInRequest.of(client).with("scope", scope)), user.username(), TestUser.PASSWORD);
        return tokens.of(client, page);
    }

    private JsonNode grant(String client, TestUser user) {
        return post(Map.of(
                "grant_type",
                "password",
                "client_id",
                client,
                "client_secret",
                Building.SECRET,
                "username",
                user.username(),
                "password",
                TestUser.PASSWORD,
                "scope",
                "openid"));
    }

    private JsonNode refresh(String client, JsonNode before) {
        var token = before.get("refresh_token").asText();
        return post(Map.of("grant_type", "refresh_token", "client_id", client, "refresh_token", token));
    }

    private JsonNode exchange(JsonNode session, String audience) {
        var fields = new HashMap<>(Map.of(
                "grant_type", "urn:ietf:params:oauth:grant-type:token-exchange",
                "client_id", "lax",
                "client_secret", Building.SECRET,
                "subject_token", session.get("access_token").asText(),
                "subject_token_type", "urn:ietf:params:oauth:token-type:access_token"));
        if (!audience.isEmpty()) {
            fields.put("audience", audience);
        }
        return post(fields);
    }

    private JsonNode introspected(JsonNode granted) {
        return Rest.parse(tokens.post(
                        "/introspect",
                        Map.of(
                                "client_id",
                                "lax",
                                "client_secret",
                                Building.SECRET,
                                "token",
                                granted.get("access_token").asText()))
                .body());
    }

    private int userinfo(JsonNode granted) {
        return tokens.post(
                        "/../userinfo",
                        Map.of("access_token", granted.get("access_token").asText()))
                .statusCode();
    }

    private JsonNode post(Map<String, String> fields) {
        return Rest.parse(tokens.post(fields).body());
    }

    private static void assertRefused(JsonNode answer) {
        assertThat(answer.has("access_token")).as(answer.toString()).isFalse();
        assertThat(answer.get("error").asText()).as(answer.toString()).isEqualTo("invalid_grant");
    }
}
