package io.torii.tests.doors;

import static io.torii.tests.doors.Building.guarded;
import static io.torii.tests.doors.Building.notAdmitted;
import static io.torii.tests.doors.Building.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R1, R15: the doors that have a page. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class BrowserIT {
    private static Building house;

    private Visitor visitor;

    @BeforeAll
    static void house(World world) {
        house = Building.fresh(world);
    }

    @BeforeEach
    void visitor() {
        visitor = house.visitor();
    }

    @Test
    void a_session_from_an_optional_client_never_enters_one_that_requires_MFA() {
        var user = house.realm().user(0);
        assertThat(visitor.signIn("portal", user).signedIn()).isTrue();

        var page = visitor.open("vpn");

        assertThat(notAdmitted(page)).as(page.document().text()).isTrue();
        assertThat(visitor.submit(page, "torii-admission-form", Map.of("torii-act", "continue"))
                        .signedIn())
                .isFalse();
        assertThat(page.document().select("#torii-admission-next").attr("href"))
                .endsWith("/realms/" + house.name() + "/torii/security-info");
    }

    @Test
    void at_minute_39_one_minute_is_left_and_at_minute_40_both_clients_ask() {
        var user = house.realm().user(1);
        house.harness().enroll(user.id(), "SCHEDULED", Instant.now().plus(Duration.ofMinutes(40)));
        house.harness().clock(Duration.ofMinutes(39).plusSeconds(20));
        assertThat(visitor.signIn("portal", user).signedIn()).isTrue();

        var waiting = visitor.open("vpn");

        assertThat(notAdmitted(waiting)).as(waiting.document().text()).isTrue();
        assertThat(waiting.text("torii-admission-left")).isEqualTo("1 minute is left.");
        house.harness().clock(Duration.ofMinutes(40).plusSeconds(5));
        var asked = visitor.submit(waiting, "torii-admission-form", Map.of("torii-act", "continue"));
        assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();
        assertThat(house.prove(visitor, asked, user).signedIn()).isTrue();
        assertThat(visitor.open("portal").signedIn()).isTrue();
    }

    @Test
    void a_silent_check_is_told_login_required_and_texts_nobody() {
        var user = house.registering();
        assertThat(visitor.signIn("portal", user).signedIn()).isTrue();
        house.activate(user);

        var vpn = visitor.open(SignInRequest.of("vpn").with("prompt", "none"));
        var portal = visitor.open(SignInRequest.of("portal").with("prompt", "none"));

        assertThat(vpn.error()).contains("login_required");
        assertThat(portal.error()).contains("login_required");
        assertThat(house.texts(user)).isZero();
    }

    @Test
    void a_client_whose_flow_is_overridden_refuses_who_needs_a_factor_and_lets_in_who_does_not() {
        house.overridden("overridden");
        var user = house.active(1);

        var page = visitor.signIn("overridden", user);

        assertThat(refused(page)).as(page.document().text()).isTrue();
        assertThat(page.text("torii-reference")).hasSize(10);
        assertThat(visitor.open("portal").signedIn()).isFalse();
        assertThat(house.visitor().signIn("overridden", house.realm().user(0)).signedIn())
                .isTrue();
    }

    @Test
    void a_half_enrolled_user_gives_the_factor_before_a_stock_action_R2() {
        var user = house.registering();
        assertThat(visitor.signIn("portal", user).signedIn()).isTrue();

        var asked = action(user);

        assertThat(asked.document().getElementById("kc-totp-settings-form")).isNull();
        assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();
        var proven = house.prove(visitor, asked, user);
        assertThat(proven.document().getElementById("kc-totp-settings-form"))
                .as(proven.document().text())
                .isNotNull();
    }

    @Test
    void a_stage_that_nobody_knows_is_asked_and_guarded() {
        var asked = house.realm().user(1);
        house.harness().enroll(asked.id(), "ASCENDED", Building.LONG_AGO);
        var guarded = house.realm().user(0);
        house.harness().enroll(guarded.id(), "ASCENDED", Building.LONG_AGO);

        assertThat(visitor.signIn("portal", asked).asksForCode()).isTrue();
        assertThat(guarded(house.visitor().signIn("portal", guarded))).isTrue();
    }

    @Test
    void unreadable_and_deleted_credentials_are_guarded_and_nothing_that_is_posted_there_gets_past() {
        var garbled = house.active(1);
        house.harness().writeCredential(garbled.id(), "torii-phone", Map.of("secretData", "{garbage"));
        var emptied = house.active(0);

        for (var user : new TestUser[] {garbled, emptied}) {
            var someone = house.visitor();
            var page = someone.signIn("portal", user);

            assertThat(guarded(page)).as(page.document().text()).isTrue();
            assertThat(page.document().text()).contains("we require additional information to verify your account");
            assertThat(page.document().getElementById("torii-guard-register")).isNull();
            assertThat(page.document().select("form").eachAttr("id")).containsExactly("torii-pick-up-form");
            var posted = someone.submit(
                    page, "torii-pick-up-form", Map.of("torii-act", "register", "torii-pick-up", "AAAAA AAAAA"));
            assertThat(guarded(posted)).as(posted.document().text()).isTrue();
            assertThat(someone.open("portal").signedIn()).isFalse();
        }
    }

    @Test
    void a_directory_user_who_is_not_imported_is_judged_like_everybody(World world) {
        var directory = world.admin()
                .create(
                        "/" + house.name() + "/components",
                        Map.of(
                                "name", "directory",
                                "providerId", "torii-test-directory",
                                "providerType", "org.keycloak.storage.UserStorageProvider"));
        house.harness().enroll("f:" + directory + ":ext-active", "ACTIVE", Building.LONG_AGO);
        var active = house.visitor();

        var page = active.password(active.open("portal"), "ext-active", "directory");

        assertThat(guarded(page)).as(page.document().text()).isTrue();
        assertThat(visitor.password(visitor.open("portal"), "ext-plain", "directory")
                        .signedIn())
                .isTrue();
        assertThat(notAdmitted(visitor.open("vpn"))).isTrue();
    }

    private Page action(TestUser user) {
        var page = visitor.open(SignInRequest.of("portal").with("kc_action", "CONFIGURE_TOTP"));
        return page.document().getElementById("kc-form-login") == null
                ? page
                : visitor.password(page, user.username(), TestUser.PASSWORD);
    }
}
