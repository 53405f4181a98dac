package io.torii.tests.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.ApplicationHarness;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import io.torii.tests.web.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A realm that takes applications. */
record Bureau(World world, TestRealm realm) {
    private static final Instant LONG_AGO = Instant.EPOCH.plus(Duration.ofDays(18_000));

    /** With these settings beside those that keep tests short. */
    static Bureau open(World world, Map<String, String> settings) {
        var all = new HashMap<>(Map.of("torii.application.hold", "0", "torii.enrollment.first", "password"));
        all.putAll(settings);
        return new Bureau(world, TestRealm.fresh(world.admin(), Map.of()).setting(all));
    }

    ApplicationHarness drive() {
        return new ApplicationHarness(world.server().url(), realm.name());
    }

    Clerk staff(String... roles) {
        return Clerk.of(world, realm, roles);
    }

    Account account(TestUser user) {
        return new Account(world.admin(), user);
    }

    /** Whose MFA is active, with as many phones. */
    TestUser active(int phones) {
        var user = realm.user(phones);
        world.harness(realm.name()).enroll(user.id(), "ACTIVE", LONG_AGO);
        return user;
    }

    String stage(TestUser user) {
        return world.admin()
                .get("/" + realm.name() + "/torii/users/" + user.id() + "/enrollment")
                .get("stage")
                .asText();
    }

    /** How often events of this realm have this text in them. */
    int events(String text) {
        return realm.events().split(text, -1).length - 1;
    }

    static Map<String, Object> approval() {
        return Map.of("decision", "approve", "reason", "it is them", "compared", List.of("name", "number", "validity"));
    }

    static Map<String, Object> rejection(String why) {
        return Map.of("decision", "reject", "rejection", why, "reason", "it is not");
    }

    static HttpResponse<String> decide(Clerk clerk, JsonNode filed, Map<String, Object> review) {
        return clerk.post("applications/" + filed.get("id").asText() + "/decision", review);
    }

    /** What is filed at the counter, by who may. */
    static JsonNode file(Clerk clerk, TestUser user, String kind, String cause) {
        var answer = clerk.post(
                "users/" + user.id() + "/applications", Map.of("kind", kind, "cause", cause, "card", "student card"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Rest.parse(answer.body());
    }

    /** That it was refused, and why. */
    static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(code);
    }

    /** Presses the button behind a link of a mail. */
    Page press(URI link) {
        var asked = world.visitor(realm.name()).get(link);
        var form = asked.document().selectFirst("form");
        var token = form.selectFirst("input[name=t]").val();
        return world.visitor(realm.name()).post(form.absUrl("action"), Map.of("t", token, "kc_locale", "en"));
    }
}
