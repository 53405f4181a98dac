package io.torii.tests.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import io.torii.tests.web.Page;
import io.torii.tests.web.Totp;
import io.torii.tests.web.Visitor;
import io.torii.tests.web.Ways;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R31: one count over all guessable methods of a user, Keycloak's own app codes among them. */
@ExtendWith(OnKeycloak.class)
final class CountersIT {
    private static TestRealm realm;

    private World world;
    private TestUser user;
    private Totp app;
    private Visitor visitor;

    @BeforeAll
    static void realm(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of()).withoutLockout();
    }

    @BeforeEach
    void user(World world) {
        this.world = world;
        user = realm.user(1);
        app = new Account(world.admin(), user).app();
        visitor = world.visitor(realm.name());
    }

    @Test
    void the_apps_code_signs_in() {
        var done = typeOfApp(otherWay(visitor.signIn("portal", user), "APP"), app.code());

        assertThat(done.signedIn()).as(done.document().text()).isTrue();
    }

    @Test
    void after_two_wrong_texts_and_three_wrong_app_codes_the_right_ones_wait() {
        var page = visitor.signIn("portal", user);
        var code = world.outbox(realm.name()).codeTo(user.number());

        var late = typeOfApp(missFive(page, code), app.code());

        assertThat(late.signedIn()).isFalse();
        assertThat(late.document().text()).contains("the next one can be tried in 1 min");
        var text = visitor.type(otherWay(late, "PHONE"), code);
        assertThat(text.signedIn()).isFalse();
        assertThat(text.problem()).contains("the next one can be tried in 1 min");
    }

    @Test
    void a_right_entry_forgives_the_wrong_ones_of_all_methods() {
        var page = visitor.signIn("portal", user);
        var code = world.outbox(realm.name()).codeTo(user.number());
        page = typeOfApp(otherWay(page, "APP"), app.wrong(0));
        for (var i = 1; i < 4; i++) {
            page = typeOfApp(page, app.wrong(i));
        }
        assertThat(visitor.type(otherWay(page, "PHONE"), code).signedIn()).isTrue();

        var second = world.visitor(realm.name());
        var asked = new Ways(second).to(second.signIn("portal", user), "APP");
        asked = second.submit(asked, "torii-otp-form", Map.of("otp", app.wrong(5)));

        assertThat(second.submit(asked, "torii-otp-form", Map.of("otp", app.code()))
                        .signedIn())
                .isTrue();
    }

    @Test
    void an_administrator_ends_the_wait_and_it_is_written_down() {
        var page = visitor.signIn("portal", user);
        var code = world.outbox(realm.name()).codeTo(user.number());
        var waiting = otherWay(missFive(page, code), "PHONE");
        assertThat(visitor.type(waiting, code).signedIn()).isFalse();

        assertThat(Clerk.of(world, realm, "torii-helpdesk")
                        .delete("users/" + user.id() + "/guesses")
                        .statusCode())
                .isEqualTo(204);

        assertThat(visitor.type(visitor.reload(waiting), code).signedIn()).isTrue();
        assertThat(world.admin()
                        .get("/" + realm.name() + "/admin-events?operationTypes=ACTION")
                        .findValuesAsText("resourcePath"))
                .anyMatch(path -> path.endsWith("torii/users/" + user.id() + "/guesses"));
    }

    /** Two wrong texted codes, then three wrong ones of the app. */
    private Page missFive(Page asked, String code) {
        var page = asked;
        for (var i = 0; i < 2; i++) {
            page = visitor.type(page, GuessingIT.wrong(code, i));
        }
        page = otherWay(page, "APP");
        for (var i = 0; i < 3; i++) {
            page = typeOfApp(page, app.wrong(i));
            assertThat(page.signedIn()).isFalse();
        }
        return page;
    }

    private Page typeOfApp(Page page, String code) {
        return visitor.submit(page, "torii-otp-form", Map.of("otp", code));
    }

    private Page otherWay(Page page, String kind) {
        return new Ways(visitor).to(page, kind);
    }
}
