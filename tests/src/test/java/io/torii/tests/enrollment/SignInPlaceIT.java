package io.torii.tests.enrollment;

import static io.torii.tests.enrollment.SecurityInfo.is;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Eventually;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R34: a name of the realm's own, else country and city; digits only where there is neither. */
@ExtendWith(OnKeycloak.class)
final class SignInPlaceIT {
    @Test
    void each_sign_in_on_the_page_says_about_where_it_came_from(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        var user = realm.user(1);
        var info = new SecurityInfo(world, user);
        info.type(info.signIn(), user.number());
        var home = Eventually.get(info::open, page -> is(page, "torii-activity-0"));
        assertThat(home.text("torii-activities")).contains("about Tokyo, Japan").doesNotContain("127.0.0");

        realm.setting(Map.of("torii.where.networks", "127.0.0.0/16 = Hongo campus Wi-Fi | 本郷キャンパスのWi-Fi"));

        assertThat(info.open().text("torii-activities")).contains("about Hongo campus Wi-Fi");
        realm.setting(Map.of("torii.where.networks", "127.0.0.0/28 = Room 7 | 7号室"));
        assertThat(info.open().text("torii-activities"))
                .as("nobody knows whether it was there")
                .contains("about Tokyo, Japan");
    }
}
