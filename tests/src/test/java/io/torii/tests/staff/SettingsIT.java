package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The realm's settings and clients, as whoever holds torii-policy reads and changes them (R25). */
@ExtendWith(OnKeycloak.class)
final class SettingsIT {
    private static TestRealm realm;
    private static Clerk boss;
    private static Clerk helpdesk;
    private static World world;

    @BeforeAll
    static void open(World opened) {
        world = opened;
        realm = TestRealm.fresh(world.admin(), Map.of());
        boss = Clerk.of(world, realm, "torii-policy");
        helpdesk = Clerk.of(world, realm, "torii-helpdesk");
    }

    @Test
    void each_setting_is_told_in_both_languages_and_who_changed_it_R25() {
        var before = setting("torii.push.digits");
        assertThat(before.has("value")).isFalse();
        assertThat(before.get("fallback").asText()).isEqualTo("2");
        assertThat(before.get("range").get("en").asText()).isEqualTo("2 to 6");
        assertThat(before.get("meaning").get("ja").asText()).contains("桁");

        var saved = put("settings", Map.of("values", Map.of("torii.push.digits", "4"), "reason", "trial"));

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        var after = setting("torii.push.digits");
        assertThat(after.get("value").asText()).isEqualTo("4");
        assertThat(after.get("changed").get("by").asText())
                .isEqualTo(boss.user().username());
        assertThat(after.get("changed").get("since").asBoolean()).isFalse();
        realm.setting(Map.of("torii.push.digits", "5"));
        assertThat(setting("torii.push.digits").get("changed").get("since").asBoolean())
                .as("changed in Keycloak's own interface")
                .isTrue();
        assertThat(events()).contains("torii.push.digits", "(default) > 4", "trial");
    }

    @Test
    void all_are_saved_or_none_and_what_is_outside_its_range_is_named() {
        var values = Map.of("torii.pass.length", "12", "torii.code.tries", "99");

        var refused = put("settings", Map.of("values", values, "reason", "trial"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("torii_bad_setting", "torii.code.tries", "1 to 10");
        assertThat(setting("torii.pass.length").has("value")).isFalse();
        assertThat(put("settings", Map.of("values", Map.of("torii.none", "1"), "reason", "trial"))
                        .body())
                .contains("torii_unknown_setting");
        assertThat(put("settings", Map.of("values", values)).body()).contains("torii_reason");
    }

    @Test
    void a_dry_run_counts_what_the_gate_would_do_and_saves_nothing_R58() {
        realm.user(0);
        var mandate = Map.of("torii.calendar.rows", "everybody | mandatory=2020-01-01");

        var tried = boss.post("settings/dry-run", Map.of("values", mandate));

        assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
        var report = Rest.parse(tried.body());
        assertThat(report.get("before").get("outcomes").path("GUARD").asLong()).isZero();
        assertThat(report.get("after").get("outcomes").path("GUARD").asLong()
                        + report.get("after").get("outcomes").path("REFUSE").asLong())
                .isPositive();
        assertThat(setting("torii.calendar.rows").has("value")).isFalse();
        assertThat(events()).contains("settings/dry-run");
        var refused = Rest.parse(boss.post("settings/dry-run", Map.of("values", Map.of("torii.timezone", "Mars")))
                .body());
        assertThat(refused.get("refused").has("torii.timezone")).isTrue();
        assertThat(refused.has("after")).isFalse();
    }

    /** Each save writes a whole configuration: the later of two put back what the earlier had changed. */
    @Test
    void of_two_saves_at_once_neither_loses_the_other_s() {
        var second = Clerk.signIn(world, boss.user());
        for (var round = 2; round <= 6; round++) {
            var digits = Map.of("torii.push.digits", String.valueOf(round));
            var days = Map.of("torii.trace.days", String.valueOf(40 + round));
            var both = List.of(
                    CompletableFuture.supplyAsync(
                            () -> ask(boss, "settings", Map.of("values", digits, "reason", "trial"))),
                    CompletableFuture.supplyAsync(
                            () -> ask(second, "settings", Map.of("values", days, "reason", "trial"))));

            assertThat(both.stream().map(CompletableFuture::join))
                    .extracting(HttpResponse::statusCode)
                    .containsExactly(200, 200);
            assertThat(setting("torii.push.digits").get("value").asText()).isEqualTo(String.valueOf(round));
            assertThat(setting("torii.trace.days").get("value").asText()).isEqualTo(String.valueOf(40 + round));
        }
        realm.setting(Map.of());
    }

    @Test
    void what_somebody_else_has_changed_since_it_was_seen_is_not_overwritten() {
        realm.setting(Map.of("torii.pass.length", "12"));

        var late = put(
                "settings",
                Map.of(
                        "values", Map.of("torii.pass.length", "10"),
                        "seen", Map.of("torii.pass.length", ""),
                        "reason", "trial"));

        assertThat(late.statusCode()).as(late.body()).isEqualTo(409);
        assertThat(late.body()).contains("torii_changed_since");
        realm.setting(Map.of());
    }

    /** R7, R55: who is barred by a rule does not take it away, act, and put it back. */
    @Test
    void the_rules_that_staff_are_under_are_not_changed_by_torii_policy_alone() {
        for (var rule : List.of("torii.staff.methods", "torii.pass.reset-hours", "torii.counter.groups")) {
            var answer = put("settings", Map.of("values", Map.of(rule, ""), "reason", "mine"));

            assertThat(answer.statusCode()).as(rule).isEqualTo(403);
            assertThat(answer.body()).contains("torii_staff_rule");
        }
    }

    @Test
    void nobody_without_the_role_reads_or_changes_them_R55() {
        for (var path : new String[] {"settings", "clients"}) {
            assertThat(helpdesk.get(path).body()).contains("torii_role");
        }
        assertThat(ask(helpdesk, "settings", Map.of("values", Map.of("torii.staff.age", "60"), "reason", "mine"))
                        .body())
                .contains("torii_role");
        assertThat(helpdesk.post("settings/dry-run", Map.of("values", Map.of("torii.staff.age", "60")))
                        .body())
                .contains("torii_role");
    }

    private static String events() {
        return realm.admin()
                .get("/" + realm.name() + "/admin-events?operationTypes=ACTION&max=5")
                .toString();
    }

    private static JsonNode setting(String key) {
        return one(boss.get("settings"), "key", key);
    }

    private static JsonNode one(HttpResponse<String> answer, String member, String value) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        for (var each : Rest.parse(answer.body())) {
            if (each.get(member).asText().equals(value)) {
                return each;
            }
        }
        throw new AssertionError("no " + value);
    }

    private static HttpResponse<String> put(String path, Map<String, Object> body) {
        return ask(boss, path, body);
    }

    private static HttpResponse<String> ask(Clerk clerk, String path, Map<String, Object> body) {
        return Clerk.ask(clerk.request(path).PUT(BodyPublishers.ofString(Rest.text(body))));
    }
}
