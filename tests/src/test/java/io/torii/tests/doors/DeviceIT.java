package io.torii.tests.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Handset;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.NumberPage;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R92: a device that somebody signs in from afar. */
@ExtendWith(OnKeycloak.class)
final class DeviceIT {
    private static Building house;

    private World world;
    private Visitor visitor;

    @BeforeAll
    static void house(World world) {
        house = Building.fresh(world);
        for (var mode : new String[] {"optional", "required"}) {
            house.client(
                    "tv-" + mode,
                    mode,
                    Map.of(
                            "attributes",
                            Map.of("torii.mfa", mode, "oauth2.device.authorization.grant.enabled", "true")));
        }
    }

    @BeforeEach
    void visitor(World world) {
        this.world = world;
        visitor = house.visitor();
    }

    @Test
    void the_page_asks_whose_device_it_is_and_then_for_the_factor_for_this_purpose() {
        var user = house.active(1);
        house.prove(visitor, visitor.signIn("portal", user), user);
        var begun = begin("tv-optional");

        var question =
                visitor.get(URI.create(begun.get("verification_uri_complete").asText()));

        assertThat(question.text("torii-device-question")).contains("tv-optional");
        var asked = visitor.submit(question, "torii-device-form", Map.of("torii-act", "confirm-device"));
        assertThat(asked.asksForCode()).as("a factor to sign in does not serve").isTrue();
        assertThat(poll("tv-optional", begun).get("error").asText()).isEqualTo("authorization_pending");
    }

    @Test
    void a_phone_that_is_asked_says_that_a_device_is_let_in() {
        var user = house.realm().user(0);
        var phone = Handset.of(world.server().url(), user, "Pixel");
        var begun = begin("tv-optional");
        var question = visited(begun, user);

        var asked = new NumberPage(
                visitor, visitor.submit(question, "torii-device-form", Map.of("torii-act", "confirm-device")));

        assertThat(phone.request().get("purpose").asText()).isEqualTo("DEVICE");
        assertThat(phone.request().get("application").asText()).isEqualTo("tv-optional");
        phone.approve(asked.number());
        assertThat(asked.goOn().document().select("[name=accept]"))
                .as("the grant")
                .isNotEmpty();
    }

    @Test
    void who_did_not_start_it_says_no_and_the_device_gets_nothing() {
        var user = house.realm().user(0);
        var begun = begin("tv-optional");
        var question = visited(begun, user);

        visitor.submit(question, "torii-device-form", Map.of("torii-act", "deny-device"));

        assertThat(poll("tv-optional", begun).get("error").asText()).isEqualTo("access_denied");
    }

    @Test
    void a_client_that_requires_MFA_lets_no_device_in() {
        var begun = begin("tv-required");

        var page = visited(begun, house.active(1));

        assertThat(Building.refused(page)).as(page.document().text()).isTrue();
        assertThat(poll("tv-required", begun).get("error").asText()).isEqualTo("authorization_pending");
    }

    private Page visited(JsonNode begun, TestUser user) {
        var login =
                visitor.get(URI.create(begun.get("verification_uri_complete").asText()));
        return visitor.password(login, user.username(), TestUser.PASSWORD);
    }

    private JsonNode begin(String client) {
        var fields = Map.of("client_id", client, "client_secret", Building.SECRET);
        return Rest.parse(
                world.tokens(house.name()).post("/../auth/device", fields).body());
    }

    private JsonNode poll(String client, JsonNode begun) {
        return Rest.parse(world.tokens(house.name())
                .post(Map.of(
                        "grant_type",
                        "urn:ietf:params:oauth:grant-type:device_code",
                        "client_id",
                        client,
                        "client_secret",
                        Building.SECRET,
                        "device_code",
                        begun.get("device_code").asText()))
                .body());
    }
}
