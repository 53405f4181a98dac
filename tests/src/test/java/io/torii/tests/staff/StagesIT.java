package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Mailbox;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Users who come from another system, by a list, by a group, one by one (R40). */
@ExtendWith(OnKeycloak.class)
final class StagesIT {
    private static Transfer transfer;

    @BeforeAll
    static void open(World world) {
        transfer = Transfer.open(world);
    }

    @Test
    void a_list_is_taken_in_once_and_each_row_reports_its_own_error() {
        var owner = transfer.realm().user(1);
        var rows = new String[] {
            transfer.row(owner, "active,2025-04-01,old portal"),
            transfer.row(transfer.realm().user(1), "scheduled,,old portal"),
            transfer.row(transfer.realm().user(1), "active,,x"),
            transfer.row(owner, "active,,again"),
            "short\n"
        };

        var first = transfer.imported(rows);

        assertThat(first.get("changed").asInt()).as(first.toString()).isEqualTo(1);
        assertThat(first.get("rejected").findValuesAsText("line")).containsExactly("3", "4", "5", "6");
        assertThat(first.get("rejected").findValuesAsText("error"))
                .containsExactly("torii_stage_earned", "torii_reason", "torii_stage_user_twice", "torii_stage_fields");
        var again = transfer.imported(rows);
        assertThat(again.get("changed").asInt()).isZero();
        assertThat(again.get("present").asInt()).isEqualTo(1);
        var stands = transfer.enrollment(owner);
        assertThat(stands.get("since").asText()).isEqualTo("2025-03-31T15:00:00Z");
        assertThat(stands.get("because").asText()).isEqualTo("staff");
        assertThat(transfer.overview(owner).get("because").asText()).isEqualTo("staff");
        assertThat(events()).contains(owner.id(), "old portal");
    }

    @Test
    void nobody_is_locked_out_or_set_back() {
        var active = transfer.enrolled("ACTIVE");
        var begun = transfer.enrolled("NONE");
        var empty = transfer.realm().user(0);

        var report = transfer.imported(
                transfer.row(active, "registering,,back"),
                transfer.row(begun, "registering,,half done"),
                transfer.row(empty, "active,,old portal"),
                transfer.row(transfer.realm().user(0), "none,,nothing"));

        assertThat(report.get("changed").asInt()).as(report.toString()).isEqualTo(1);
        assertThat(report.get("present").asInt()).isEqualTo(1);
        assertThat(report.get("rejected").findValuesAsText("error"))
                .containsExactly("torii_backwards", "torii_no_method");
        assertThat(List.of(transfer.stage(active), transfer.stage(begun), transfer.stage(empty)))
                .containsExactly("active", "registering", "none");
        assertThat(events()).doesNotContain(empty.id());
    }

    @Test
    void nobody_is_reached_who_may_not_be_R7() {
        var admin = transfer.realm().user(1);
        new Account(transfer.world().admin(), admin).manages("manage-realm");

        var report = transfer.imported(
                transfer.row(admin, "active,,old portal"),
                transfer.row(transfer.clerk().user(), "active,,old portal"),
                "nobody-of-this-name,active,,old portal\n");

        assertThat(report.get("rejected").findValuesAsText("error"))
                .containsExactly("torii_stronger_account", "torii_own_account", "torii_unknown_user");
        assertThat(events()).doesNotContain(admin.id());
    }

    @Test
    void a_group_is_set_active_page_by_page() {
        var group = transfer.realm().admin().create("/" + transfer.realm().name() + "/groups", Map.of("name", "hongo"));
        var one = transfer.enrolled("NONE");
        var empty = transfer.realm().user(0);
        for (var user : List.of(one, transfer.enrolled("ACTIVE"), empty)) {
            join(user, group);
        }

        var pages = List.of(transfer.group("/hongo", 0), transfer.group("/hongo", 2));

        assertThat(pages.get(0).get("next").asInt()).isEqualTo(2);
        assertThat(pages.get(1).path("next").asText("null")).isEqualTo("null");
        assertThat(pages.stream().mapToInt(page -> page.get("changed").asInt())).containsExactlyInAnyOrder(1, 0);
        assertThat(pages.stream().mapToInt(page -> page.get("present").asInt()).sum())
                .isEqualTo(1);
        assertThat(pages.toString()).containsOnlyOnce(empty.id()).containsOnlyOnce("torii_no_method");
        assertThat(transfer.stage(one)).isEqualTo("active");
    }

    @Test
    void what_is_no_group_and_no_page_is_refused() {
        var clerk = transfer.clerk().refreshed();
        assertRefused(
                clerk.post("bringing/group", Map.of("group", "/no", "reason", "trial")), 404, "torii_unknown_group");
        transfer.realm().admin().create("/" + transfer.realm().name() + "/groups", Map.of("name", "komaba"));
        assertRefused(
                clerk.post("bringing/group", Map.of("group", "/komaba", "reason", "trial", "max", 501)),
                400,
                "torii_bad_page");
        assertRefused(
                clerk.post("bringing/group", Map.of("group", "/komaba", "reason", "trial", "max", 0)),
                400,
                "torii_bad_page");
    }

    @Test
    void one_user_is_set_active_and_told() {
        try (var mailbox = Mailbox.of(transfer.realm())) {
            var owner = transfer.enrolled("NONE");
            var place = "users/" + owner.id() + "/enrollment/stage";
            var clerk = transfer.clerk().refreshed();

            var answer = clerk.post(place, Map.of("stage", "active", "reason", "old portal"));

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(Rest.parse(answer.body()).get("because").asText()).isEqualTo("staff");
            assertThat(mailbox.await(owner, 1)).isNotEmpty();
            assertRefused(
                    clerk.post(place, Map.of("stage", "ready", "reason", "old portal")), 400, "torii_stage_earned");
            assertRefused(clerk.post(place, Map.of("stage", "none", "reason", "old portal")), 409, "torii_backwards");
            assertRefused(clerk.post(place, Map.of("stage", "active")), 400, "torii_reason");
        }
    }

    @Test
    void it_takes_the_role_and_a_list_of_columns_in_utf_8_that_is_not_too_long() {
        var clerk = transfer.clerk();
        var helper = Clerk.of(transfer.world(), transfer.realm(), "torii-helpdesk", "torii-view");
        assertRefused(transfer.list(helper, Transfer.HEAD), 403, "torii_role");
        assertRefused(transfer.list(clerk, "username,stage,slot\n"), 400, "torii_list_columns");
        assertRefused(transfer.list(clerk, Transfer.HEAD + "x,active,,y\n".repeat(2001)), 413, "torii_list_long");
        assertRefused(transfer.list(clerk, Transfer.HEAD + "x".repeat(1_000_001)), 413, "torii_list_long");
        var shiftJis = BodyPublishers.ofByteArray(new byte[] {(byte) 0x83, (byte) 0x65});
        var request = clerk.request("bringing/stages").setHeader("Content-Type", "text/csv");
        assertRefused(Clerk.ask(request.POST(shiftJis)), 400, "torii_list_encoding");
    }

    private static void join(TestUser user, String group) {
        transfer.realm()
                .admin()
                .put("/" + transfer.realm().name() + "/users/" + user.id() + "/groups/" + group, Map.of());
    }

    private static String events() {
        return transfer.realm()
                .admin()
                .get("/" + transfer.realm().name() + "/admin-events?operationTypes=ACTION&max=200")
                .toString();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"" + code + "\"");
    }
}
