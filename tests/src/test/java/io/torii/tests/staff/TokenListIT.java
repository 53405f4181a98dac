package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Registered;
import io.torii.tests.admin.Rest;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists of hardware tokens, and to whom they are handed (R55, R59, R88, R94). */
@ExtendWith(OnKeycloak.class)
final class TokenListIT {
    private static Drawer drawer;

    @BeforeAll
    static void open(World world) {
        drawer = Drawer.open(world);
    }

    @Test
    void a_list_is_imported_once_and_bad_rows_are_named_by_line_R59() {
        var one = drawer.serial();
        var two = drawer.serial();
        var text = Drawer.HEAD + drawer.row(one, "") + "x," + two + ",not Base32!,30,m,m,\nx," + drawer.serial() + ","
                + Drawer.SEED + ",45,m,m,\nshort\n" + drawer.row(one, "") + drawer.row(two, "hotp");

        var first = Rest.parse(drawer.imported(drawer.store(), text).body());

        assertThat(first.get("imported").asInt()).isEqualTo(2);
        assertThat(first.get("rejected").findValuesAsText("line")).containsExactly("3", "4", "5", "6");
        assertThat(first.get("rejected").findValuesAsText("error"))
                .containsExactly(
                        "torii_token_secret", "torii_token_interval", "torii_token_fields", "torii_token_serial_twice");
        var again = Rest.parse(drawer.imported(drawer.store(), text).body());
        assertThat(again.get("imported").asInt()).isZero();
        assertThat(again.get("present").asInt()).isEqualTo(2);
        assertThat(drawer.imported(drawer.store(), "pin\n1\n").body()).contains("torii_token_columns");
        var seen = Rest.parse(drawer.store().get("tokens/" + one).body());
        assertThat(seen.get("state").asText()).isEqualTo("free");
        assertThat(seen.toString()).doesNotContain(Drawer.SEED);
        assertThat(Rest.parse(drawer.desk().get("tokens?q=" + two).body()).findValuesAsText("kind"))
                .containsExactly("hotp");
    }

    @Test
    void who_imports_hands_out_nothing_and_who_hands_out_imports_nothing_R55() {
        var user = drawer.eligible();
        var serial = drawer.kept("");

        assertThat(drawer.imported(drawer.desk(), Drawer.HEAD + drawer.row(drawer.serial(), ""))
                        .body())
                .contains("torii_role");
        assertThat(drawer.assign(drawer.store(), user, serial).body()).contains("torii_role");
        assertThat(drawer.assign(drawer.desk(), drawer.realm().user(0), serial).body())
                .contains("torii_token_role");
        assertThat(drawer.assign(drawer.desk(), user, "no-such").statusCode()).isEqualTo(404);

        assertThat(drawer.assign(drawer.desk(), user, serial).statusCode()).isEqualTo(200);
        assertThat(drawer.assign(drawer.desk(), drawer.eligible(), serial).body())
                .contains("torii_token_place");
    }

    @Test
    void one_that_is_lost_is_erased_and_an_import_does_not_bring_it_back() {
        var user = drawer.eligible();
        var serial = drawer.kept("");
        drawer.assign(drawer.desk(), user, serial);

        assertThat(drawer.end(user, serial, Map.of("reason", "lost")).statusCode())
                .isEqualTo(204);

        assertThat(drawer.assign(drawer.desk(), user, serial).body()).contains("torii_token_place");
        assertThat(drawer.imported(drawer.store(), Drawer.HEAD + drawer.row(serial, ""))
                        .body())
                .contains("torii_token_revoked");
    }

    @Test
    void the_fifth_app_leaves_no_place_for_a_token_R94() {
        var user = drawer.eligible();
        for (var i = 0; i < 5; i++) {
            new Registered(drawer.world().admin(), user).app("app " + i);
        }

        assertThat(drawer.assign(drawer.desk(), user, drawer.kept("")).body()).contains("torii_token_full");
    }
}
