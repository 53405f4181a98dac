package io.torii.tests.realm;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Something in a step that nobody foresaw: a page with a reference number, and with whom to tell it to. */
@ExtendWith(OnKeycloak.class)
final class IncidentIT {
    private static final String BROKEN = "harness-broken";

    @Test
    void the_page_has_a_reference_that_the_event_has_too_and_says_whom_to_call_R80(World world) {
        var realm = broken(world, Map.of())
                .setting(Map.of("torii.recovery.support", "Help desk, telephone 1234 | ヘルプデスク 内線1234"));

        var page = open(world, realm, "en");

        assertThat(page.text("torii-support")).contains("Help desk, telephone 1234");
        var reference = page.text("torii-reference");
        assertThat(reference).isNotBlank();
        assertThat(realm.events()).contains(reference).doesNotContain("123456");
        assertThat(page.html()).doesNotContain("123456");
        assertThat(open(world, realm, "ja").text("torii-support")).contains("内線1234");
    }

    @Test
    void it_is_shown_where_nobody_can_read_whom_to_call(World world) {
        var unreadable = broken(world, Map.of("torii.recovery.support", "one | two | three"))
                .setting(Map.of());

        var page = open(world, unreadable, "en");

        assertThat(page.text("torii-reference")).isNotBlank();
        assertThat(page.text("torii-support")).isEmpty();
    }

    private static Page open(World world, TestRealm realm, String language) {
        var request = SignInRequest.of("portal").with("kc_action", BROKEN).with("ui_locales", language);
        var visitor = world.visitor(realm.name());
        return visitor.password(visitor.open(request), realm.user(0).username(), "demo");
    }

    private static TestRealm broken(World world, Map<String, String> settings) {
        var realm = TestRealm.fresh(world.admin(), settings);
        world.admin()
                .create(
                        "/" + realm.name() + "/authentication/register-required-action",
                        Map.of("providerId", BROKEN, "name", "Broken"));
        return realm;
    }
}
