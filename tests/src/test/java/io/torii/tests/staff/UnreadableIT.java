package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Rest;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A token that cannot be read serves nobody and is in no other's way; a list that comes twice is kept once (R59). */
@ExtendWith(OnKeycloak.class)
final class UnreadableIT {
    private static Drawer drawer;

    @BeforeAll
    static void open(World world) {
        drawer = Drawer.open(world);
    }

    @ParameterizedTest
    @CsvSource({
        "KIND, GARBAGE",
        "HASH, GARBAGE",
        "DIGITS, 7",
        "STEP, 31",
        "STATE, GARBAGE",
        "SINCE, 9223372036854775807",
    })
    void one_that_cannot_be_read_serves_nobody_and_stops_no_other(String column, String garbage) {
        var user = drawer.eligible();
        var broken = drawer.kept("");
        var other = drawer.kept("");
        drawer.assign(drawer.desk(), user, broken);
        drawer.assign(drawer.desk(), user, other);
        drawer.world().harness(drawer.realm().name()).write(user, "TORII_TOKEN", column, garbage);
        var whole = drawer.kept("");

        assertThat(drawer.desk().get("tokens/" + broken).statusCode()).isEqualTo(404);
        assertThat(drawer.desk().get("users/" + user.id() + "/tokens").body()).isEqualTo("[]");
        assertThat(drawer.activate(user, broken, "123456").statusCode()).isBetween(400, 499);
        assertThat(drawer.imported(drawer.store(), Drawer.HEAD + drawer.row(broken, ""))
                        .statusCode())
                .isEqualTo(200);
        assertThat(drawer.desk().get("tokens?q=" + whole).body()).contains(whole);
        assertThat(drawer.assign(drawer.desk(), user, whole).statusCode()).isEqualTo(200);
    }

    @Test
    void a_list_that_four_hands_bring_at_once_is_kept_once_R59() throws Exception {
        var serials = List.of(drawer.serial(), drawer.serial(), drawer.serial());
        var text = Drawer.HEAD
                + String.join(
                        "",
                        serials.stream().map(serial -> drawer.row(serial, "")).toList());
        Callable<HttpResponse<String>> take = () -> drawer.imported(drawer.store(), text);

        var pool = Executors.newFixedThreadPool(4);
        var kept = 0;
        for (var answer : pool.invokeAll(List.of(take, take, take, take))) {
            assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(200);
            kept += Rest.parse(answer.get().body()).get("imported").asInt();
        }
        pool.shutdown();

        assertThat(kept).isEqualTo(serials.size());
    }
}
