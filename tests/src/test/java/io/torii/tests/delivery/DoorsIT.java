package io.torii.tests.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the web may ask about texts, without a browser. */
@ExtendWith(OnKeycloak.class)
final class DoorsIT {
    private static final String ANY_ID = "A".repeat(22);

    @Test
    void health_lists_every_provider_that_the_realm_names_R26(World world) {
        var settings = Map.of("torii.delivery.providers", "twilio,nowhere", "torii.delivery.countries", "JP");
        var realm = TestRealm.fresh(world.admin(), settings);

        var health = world.admin().get("/" + realm.name() + "/torii/health");

        assertThat(health.findValuesAsText("provider")).containsExactly("twilio", "nowhere");
        assertThat(health.findValuesAsText("state")).containsExactly("closed", "absent");
    }

    @Test
    void a_users_rows_are_shown_to_who_may_see_the_user_R68(World world) {
        var user = TestRealm.demo(world.admin()).user(1);

        var rows = world.admin().get("/torii/torii/deliveries?user=" + user.id());

        assertThat(rows.isArray()).isTrue();
        assertThat(rows).isEmpty();
    }

    @Test
    void without_a_token_staffs_doors_are_shut(World world) {
        assertThat(get(world, "/admin/realms/torii/torii/health").statusCode()).isEqualTo(401);
        assertThat(get(world, "/admin/realms/torii/torii/deliveries?user=x").statusCode())
                .isEqualTo(401);
    }

    @Test
    void an_unknown_id_is_answered_like_an_old_one_R93(World world) {
        var unknown = get(world, "/realms/torii/torii/deliveries/" + ANY_ID);
        var malformed = get(world, "/realms/torii/torii/deliveries/x");

        assertThat(unknown.statusCode()).isEqualTo(200);
        assertThat(unknown.body()).isEqualTo("{\"state\":\"failed\"}").isEqualTo(malformed.body());
    }

    @Test
    void an_unsigned_receipt_is_refused_R63(World world) {
        for (var gateway : new String[] {"twilio", "vonage", "outbox", "nowhere"}) {
            var answer =
                    post(world, "/realms/torii/torii/receipts/" + gateway + "/" + ANY_ID, "MessageStatus=delivered");

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).isEqualTo("{\"error\":\"receipt_not_signed\"}");
        }
    }

    @Test
    void a_receipt_of_a_realm_whose_settings_cannot_be_read_is_told_to_come_later(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of("torii.delivery.credentials", "twilio.auth-token=plain"));

        var answer = post(world, "/realms/" + realm.name() + "/torii/receipts/twilio/" + ANY_ID, "MessageStatus=sent");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("torii_misconfigured").doesNotContain("plain");
    }

    @Test
    void a_receipt_has_a_largest_size(World world) {
        var answer = post(world, "/realms/torii/torii/receipts/twilio/" + ANY_ID, "a=" + "b".repeat(65_536));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void the_outbox_speaks_the_browsers_language(World world) {
        var page = send(request(world, "/realms/torii/torii/outbox").header("Accept-Language", "ja"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.body()).contains("lang=\"ja\"", "送信箱").doesNotContain("<script");
    }

    private static HttpResponse<String> get(World world, String path) {
        return send(request(world, path));
    }

    private static HttpResponse<String> post(World world, String path, String form) {
        return send(request(world, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static HttpRequest.Builder request(World world, String path) {
        return HttpRequest.newBuilder(world.server().url().resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
