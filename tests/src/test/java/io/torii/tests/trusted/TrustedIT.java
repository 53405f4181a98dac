package io.torii.tests.trusted;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Totp;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A browser that its user trusts (R19): where it serves, and where it does not. */
@ExtendWith(OnKeycloak.class)
final class TrustedIT {
    private static World world;
    private static TestRealm realm;

    private Trusting mari;

    @BeforeAll
    static void open(World opened) {
        world = opened;
        realm = Trusting.realm(opened);
    }

    @BeforeEach
    void a_user_with_an_app() {
        mari = Trusting.one(world, realm);
    }

    @Test
    void a_browser_that_was_ticked_is_let_in_by_the_password_and_its_token_says_no_mfa_R19() {
        assertThat(mari.factor("portal").document().select("#torii-trust[checked]"))
                .isEmpty();
        mari.trust();

        var again = mari.again("portal");

        assertThat(again.signedIn()).isTrue();
        var tokens = mari.world().tokens(realm.name());
        assertThat(tokens.amr("portal", again)).contains("pwd").doesNotContain("mfa", "otp");
        var elsewhere = mari.world().visitor(realm.name()).signIn("portal", mari.user());
        assertThat(elsewhere.signedIn()).isFalse();
    }

    @Test
    void one_that_was_not_ticked_is_asked_R19() {
        mari.visitor()
                .submit(
                        mari.factor("portal"),
                        "torii-otp-form",
                        Map.of("otp", mari.app().code()));
        mari.leave();

        assertThat(mari.again("portal").signedIn()).isFalse();
    }

    @Test
    void it_never_serves_to_change_security_settings_R9_R19() {
        mari.trust();

        var manage = mari.visitor().open(SignInRequest.of("portal").with("kc_action", "torii-security-info"));
        var asked = mari.visitor().password(manage, mari.user().username(), TestUser.PASSWORD);

        assertThat(asked.document().getElementById("torii-otp-form")).isNotNull();
        assertThat(asked.document().getElementById("torii-trust")).isNull();
    }

    @Test
    void a_client_that_requires_MFA_takes_it_only_if_it_says_so_R19() {
        mari.trust();
        realm.says("vpn", "torii.mfa", "required");

        assertThat(mari.again("vpn").signedIn()).isFalse();
        realm.says("vpn", "torii.mfa.trusted", "true");
        assertThat(mari.again("vpn").signedIn()).isTrue();
    }

    @Test
    void a_level_above_the_password_is_asked_for_R19_R32() {
        mari.trust();

        var asked = mari.visitor()
                .password(
                        mari.visitor().open(SignInRequest.of("portal").with("acr_values", "2")),
                        mari.user().username(),
                        TestUser.PASSWORD);

        assertThat(asked.signedIn()).isFalse();
    }

    @Test
    void staff_are_not_offered_it_and_who_became_staff_is_asked_R19() {
        mari.trust();
        new Account(mari.world().admin(), mari.user()).hold("torii-view");

        var asked = mari.again("portal");

        assertThat(asked.signedIn()).isFalse();
        assertThat(asked.document().getElementById("torii-trust")).isNull();
    }

    @Test
    void its_cookie_serves_nobody_else_under_their_name_either_R19() {
        mari.trust();
        var ken = Trusting.one(world, realm);
        ken.trust();
        assertThat(ken.again("portal").signedIn()).isTrue();
        ken.leave();
        ken.visitor().take("TORII_TRUST_", mari.visitor());

        assertThat(ken.again("portal").signedIn()).isFalse();
        var shared = mari.visitor().again();
        var asked = shared.password(shared.open("portal"), ken.user().username(), TestUser.PASSWORD);
        assertThat(asked.signedIn()).isFalse();
    }

    /** Under the calendar the first method is asked for at once; it was bound with the password alone. */
    @Test
    void a_method_that_is_new_trusts_no_browser_R4_R19() {
        var due = Trusting.realm(world, Map.of("torii.calendar.rows", "everybody | mandatory=2020-01-01"));
        var user = due.user(0);
        var visitor = world.visitor(due.name());
        var guard = visitor.signIn("portal", user);
        var panels = visitor.submit(guard, "torii-guard-form", Map.of("torii-act", "register"));
        var act = Map.of("torii-act", "register", "torii-kind", "APP");
        var set = visitor.submit(panels, "torii-register-APP", act);
        var app = new Totp(set.document().select("input[name=totpSecret]").val());
        var proof = Map.of("totp", app.code(), "userLabel", "mine", "totpSecret", app.secret());
        visitor.submit(set, "kc-totp-settings-form", proof);
        var newcomer = new Trusting(world, user, app, visitor);
        newcomer.leave();
        var ticked = Map.of("otp", app.next(), "torii-trust", "yes");

        assertThat(visitor.submit(newcomer.factor("portal"), "torii-otp-form", ticked)
                        .signedIn())
                .isTrue();

        newcomer.leave();
        assertThat(newcomer.again("portal").signedIn()).isFalse();
    }

    @Test
    void while_an_application_is_open_it_does_not_serve_R19() {
        mari.trust();
        var counter = Clerk.of(world, realm, "torii-counter", "torii-view");

        var filed = counter.post(
                "users/" + mari.user().id() + "/applications",
                Map.of("kind", "register_again", "cause", "other", "card", "student card"));

        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        assertThat(mari.again("portal").signedIn()).isFalse();
    }

    @Test
    void after_a_report_it_does_not_serve_R19_R20() {
        mari.trust();

        world.harness(realm.name()).reportPush(mari.user().id(), "AAAAAAAAAAAAAAAAAAAAAB", "gone.tab");

        assertThat(mari.again("portal").signedIn()).isFalse();
    }
}
