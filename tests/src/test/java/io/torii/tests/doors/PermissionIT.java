package io.torii.tests.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R1, R18: UMA's grant makes a token for one client out of another's. */
@ExtendWith(OnKeycloak.class)
final class PermissionIT {
    private static final String UMA = "urn:ietf:params:oauth:grant-type:uma-ticket";
    private static final Map<String, Object> PROTECTS = Map.of(
            "serviceAccountsEnabled",
            true,
            "authorizationServicesEnabled",
            true,
            "authorizationSettings",
            Map.of("policyEnforcementMode", "DISABLED", "resources", List.of(Map.of("name", "shelf"))));

    private static Building house;

    private Tokens tokens;

    @BeforeAll
    static void house(World world) {
        house = Building.fresh(world);
        house.client("archive", "optional", PROTECTS);
        house.client("vault", "required", PROTECTS);
    }

    @BeforeEach
    void tokens(World world) {
        tokens = world.tokens(house.name());
    }

    @Test
    void a_session_without_factor_gets_no_permissions_at_a_client_that_requires_MFA() {
        var token = signedIn(house.realm().user(0));

        assertThat(bearing(token, "archive").has("access_token"))
                .as(bearing(token, "archive").toString())
                .isTrue();
        assertRefused(bearing(token, "vault"));
        assertRefused(handing("archive", "subject_token", token, "vault"));
        assertRefused(handing("archive", "claim_token", token, "vault"));
        assertRefused(handing("vault", "subject_token", token, "archive"));
    }

    @Test
    void a_session_from_before_activation_gets_no_permissions_R18() {
        var user = house.realm().user(0);
        var token = signedIn(user);
        assertThat(bearing(token, "archive").has("access_token")).isTrue();

        house.activate(user);

        assertRefused(bearing(token, "archive"));
    }

    @Test
    void a_session_with_the_factor_gets_permissions_where_MFA_is_required() {
        var user = house.active(1);
        var visitor = house.visitor();
        var asked = visitor.signIn("portal", user);
        var token = tokens.of("portal", house.prove(visitor, asked, user))
                .get("access_token")
                .asText();

        var answer = bearing(token, "vault");

        assertThat(answer.has("access_token")).as(answer.toString()).isTrue();
    }

    @Test
    void a_client_asks_for_itself_and_there_is_nobody_to_ask() {
        var answer = Rest.parse(tokens.post(Map.of(
                        "grant_type", UMA, "client_id", "vault", "client_secret", Building.SECRET, "audience", "vault"))
                .body());

        assertThat(answer.has("access_token")).as(answer.toString()).isTrue();
    }

    private String signedIn(TestUser user) {
        return tokens.of("portal", house.visitor().signIn("portal", user))
                .get("access_token")
                .asText();
    }

    private JsonNode bearing(String token, String audience) {
        var fields = Map.of("grant_type", UMA, "audience", audience);
        return Rest.parse(tokens.bearing(token, fields).body());
    }

    private JsonNode handing(String client, String as, String token, String audience) {
        return Rest.parse(tokens.post(Map.of(
                        "grant_type",
                        UMA,
                        "client_id",
                        client,
                        "client_secret",
                        Building.SECRET,
                        "audience",
                        audience,
                        as,
                        token))
                .body());
    }

    private static void assertRefused(JsonNode answer) {
        assertThat(answer.has("access_token")).as(answer.toString()).isFalse();
        assertThat(answer.get("error").asText()).as(answer.toString()).isEqualTo("invalid_grant");
        assertThat(answer.get("error_description").asText()).contains("second factor");
    }
}
