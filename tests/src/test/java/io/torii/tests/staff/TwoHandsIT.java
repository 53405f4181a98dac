package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.AtOnce;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same list, sent by two people at the same moment (R40): what it says is done once, and both are told so. */
@ExtendWith(OnKeycloak.class)
final class TwoHandsIT {
    private static final int ROUNDS = 3;
    private static final int USERS = 6;

    private static Transfer transfer;
    private static Clerk colleague;

    @BeforeAll
    static void open(World world) {
        transfer = Transfer.open(world);
        colleague = Clerk.of(world, transfer.realm(), "torii-policy", "torii-view");
    }

    @Test
    void a_list_of_stages_sets_each_account_once() {
        for (var round = 0; round < ROUNDS; round++) {
            var users = Stream.generate(() -> transfer.enrolled("NONE"))
                    .limit(USERS)
                    .toList();
            var list = Transfer.HEAD
                    + users.stream()
                            .map(user -> transfer.row(user, "active,2025-04-01,old portal"))
                            .collect(Collectors.joining());

            summedUp(both("stages", list), USERS);

            assertThat(users).allSatisfy(user -> {
                assertThat(transfer.stage(user)).isEqualTo("active");
                assertThat(events("torii_stage", user)).isEqualTo(1);
            });
        }
    }

    /** From the second round on each number stands in the place of another, which goes. */
    @Test
    void a_list_of_numbers_leaves_one_in_each_place() {
        var users = Stream.generate(() -> transfer.realm().user(0)).limit(USERS).toList();
        for (var round = 0; round < ROUNDS; round++) {
            var list = "username,slot,number\n"
                    + users.stream()
                            .flatMap(user -> Stream.of("phone", "alternate")
                                    .map(slot -> transfer.row(user, slot + "," + TestRealm.newNumber())))
                            .collect(Collectors.joining());

            summedUp(both("numbers", list), 2 * USERS);

            for (var user : users) {
                assertThat(new Account(transfer.world().admin(), user).types())
                        .containsExactly("torii-phone-unproven", "torii-phone-unproven");
                assertThat(events("torii_slot", user)).isEqualTo(2L * (round + 1));
            }
        }
    }

    private static List<JsonNode> both(String kind, String list) {
        List<Callable<JsonNode>> hands = Stream.of(transfer.clerk(), colleague)
                .map(clerk -> (Callable<JsonNode>) () -> Transfer.done(Transfer.list(clerk, kind, list)))
                .toList();
        return AtOnce.all(hands);
    }

    private static void summedUp(List<JsonNode> reports, int lines) {
        assertThat(reports)
                .allSatisfy(report -> assertThat(report.get("rejected")).isEmpty());
        assertThat(reports.stream()
                        .mapToInt(report -> report.get("changed").asInt())
                        .sum())
                .as(reports.toString())
                .isEqualTo(lines);
        assertThat(reports).allSatisfy(report -> assertThat(
                        report.get("changed").asInt() + report.get("present").asInt())
                .isEqualTo(lines));
    }

    private static long events(String detail, TestUser user) {
        var all = transfer.realm().admin().get("/" + user.realm() + "/admin-events?operationTypes=ACTION&max=500");
        return StreamSupport.stream(all.spliterator(), false)
                .map(JsonNode::toString)
                .filter(event -> event.contains(detail) && event.contains(user.id()))
                .count();
    }
}
