package io.torii.tests.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Harness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R5, R12, R20, R85, R93: what ends for who is in the middle of an application. */
@ExtendWith(OnKeycloak.class)
final class WindowEndsIT {
    private World world;
    private TestRealm realm;
    private TestUser user;
    private Recovery recovery;

    @BeforeEach
    void applicant(World world) {
        this.world = world;
        realm = TestRealm.fresh(world.admin(), Map.of("torii.application.hold", "0"));
        user = realm.user(1);
        recovery = Recovery.of(world, user);
    }

    @Test
    void a_report_ends_the_window_for_who_is_registering_in_it() {
        var code = recovery.apply().text("torii-pick-up-code");
        harness().decision("approve/" + user.id());
        var registering = recovery.enter(recovery.open(), code);
        assertThat(Recovery.is(registering, "torii-registration")).isTrue();

        harness().reportPush(user.id(), "r".repeat(22), "browser.tab");
        var late = recovery.press(registering, "torii-done-form", "done");

        assertThat(Recovery.is(late, "torii-registration-end"))
                .as(late.document().text())
                .isTrue();
    }

    /** R85: the code is shown once, and a reload says so; nobody goes on from there. */
    @Test
    void a_reload_of_the_page_with_the_code_says_what_to_do() {
        var form = recovery.send(recovery.photoPage(), Card.photo());
        var filed = recovery.file(form);
        assertThat(filed.text("torii-pick-up-code")).hasSize(10);

        var over = recovery.visitor().reload(form);

        assertThat(Recovery.is(over, "torii-application-over"))
                .as(over.document().text())
                .isTrue();
        assertThat(over.html()).doesNotContain(filed.text("torii-pick-up-code"));
        assertThat(recovery.silently()).isEqualTo("login_required");
    }

    /** R93: one page for all, and no way from it into a session. */
    @Test
    void recovery_asks_for_name_and_password_and_offers_nothing_else() {
        realm.admin().put("/" + realm.name(), Map.of("realm", realm.name(), "registrationAllowed", true));
        var disabled = realm.user(1);
        realm.admin().put("/" + realm.name() + "/users/" + disabled.id(), Map.of("enabled", false));

        var asked = recovery.address();
        assertThat(asked.document().select("#kc-registration, #kc-social-providers, a[href*=broker]"))
                .isEmpty();
        var wrong = recovery.visitor().password(asked, user.username(), "wrong");
        var barred = Recovery.of(world, disabled).open();

        assertThat(error(wrong)).isNotEmpty().isEqualTo(error(barred));
    }

    private Harness harness() {
        return world.harness(realm.name());
    }

    private static String error(Page page) {
        return page.text("input-error");
    }
}
