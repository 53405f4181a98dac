package io.torii.tests.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Outbox;
import io.torii.tests.web.Visitor;
import io.torii.tests.web.Ways;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R24, R39: the default is asked first, the list has everything, and what was chosen stays. */
@ExtendWith(OnKeycloak.class)
final class VerifyIT {
    private static TestRealm realm;

    private World world;
    private Visitor visitor;
    private Ways ways;
    private Outbox outbox;
    private TestUser user;
    private Registered methods;

    @BeforeAll
    static void realm(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of()).withoutLockout();
    }

    @BeforeEach
    void visitor(World world) {
        this.world = world;
        visitor = world.visitor(realm.name());
        ways = new Ways(visitor);
        outbox = world.outbox(realm.name());
        user = realm.user(0);
        methods = new Registered(world.admin(), user);
    }

    @Test
    void the_list_has_every_number_and_every_app_the_default_among_them() {
        methods.app("Old phone");
        var first = methods.phone("PHONE");
        var second = methods.phone("ALTERNATE");
        methods.app("New phone");

        var asked = visitor.signIn("portal", user);
        var list = ways.list(asked);

        assertThat(asked.text("torii-otp-device")).contains("Old phone");
        assertThat(Ways.lines(list)).as("each number by text and by call").hasSize(6);
        assertThat(list.text("torii-methods-lines"))
                .contains("Old phone", "New phone", TestRealm.masked(first), TestRealm.masked(second))
                .doesNotContain(first, second);
        assertThat(list.document().select("#torii-methods-lines button").first().text())
                .contains("Old phone", "asked first");
        assertThat(list.document().select("#kc-select-try-another-way-form")).isEmpty();
    }

    @Test
    void a_reload_after_choosing_keeps_the_method_and_sends_nothing_anew() {
        methods.app("App");
        var number = methods.phone("PHONE");
        var asked = visitor.signIn("portal", user);
        assertThat(asked.document().getElementById("torii-otp-form")).isNotNull();

        var text = ways.to(asked, "PHONE");
        var code = outbox.codeTo(number);
        var reloaded = visitor.reload(visitor.reload(text));

        assertThat(reloaded.asksForCode()).isTrue();
        assertThat(reloaded.document().getElementById("torii-otp-form")).isNull();
        assertThat(outbox.to(number)).hasSize(1);
        assertThat(visitor.type(reloaded, code).signedIn()).isTrue();
    }

    @Test
    void a_reload_of_the_list_and_of_the_last_line_shows_them_again() {
        methods.app("App");
        var list = ways.list(visitor.signIn("portal", user));
        assertThat(Ways.lines(visitor.reload(list))).hasSize(1);

        var none = visitor.submit(list, "torii-none-form", Map.of("torii-act", "none-of-these"));

        assertThat(none.text("torii-none-page")).contains("Try these first");
        assertThat(visitor.reload(none).document().getElementById("torii-none-page"))
                .isNotNull();
        assertThat(visitor.reload(none).signedIn()).isFalse();
    }

    @Test
    void the_first_method_cannot_be_read_and_the_second_is_asked() {
        methods.app("Broken");
        var number = methods.phone("PHONE");
        world.harness(realm.name()).writeCredential(user.id(), "otp", Map.of("secretData", "garbage"));

        var asked = visitor.signIn("portal", user);

        assertThat(asked.asksForCode()).isTrue();
        assertThat(Ways.lines(ways.list(asked))).hasSize(2).allMatch(line -> line.startsWith("PHONE:"));
        assertThat(visitor.type(ways.to(visitor.reload(asked), "PHONE"), outbox.codeTo(number))
                        .signedIn())
                .isTrue();
    }

    @Test
    void recovery_codes_are_never_first_and_work_once() {
        var codes = methods.codes();
        methods.app("App");
        var asked = visitor.signIn("portal", user);
        assertThat(asked.document().getElementById("torii-otp-form")).isNotNull();

        var recovery = ways.to(asked, "RECOVERY_CODES");
        assertThat(recovery.text("torii-recovery")).contains("no. 1");
        var wrong = visitor.submit(recovery, "torii-recovery-form", Map.of("recoveryCodeInput", "XXXXXXXXXXXX"));
        assertThat(wrong.text("torii-recovery-problem")).contains("is wrong");
        var done = visitor.submit(wrong, "torii-recovery-form", Map.of("recoveryCodeInput", codes.get(0)));

        assertThat(done.signedIn()).isTrue();
        assertThat(world.tokens(realm.name()).amr("portal", done)).contains("pwd", "otp", "mfa");
        var second = world.visitor(realm.name());
        var again = new Ways(second).to(second.signIn("portal", user), "RECOVERY_CODES");
        assertThat(again.text("torii-recovery")).contains("no. 2");
        assertThat(second.submit(again, "torii-recovery-form", Map.of("recoveryCodeInput", codes.get(0)))
                        .signedIn())
                .isFalse();
    }

    /** R17: recovery codes are accepted beside a usable method only. */
    @Test
    void recovery_codes_alone_are_no_way_in() {
        methods.codes();

        var page = visitor.signIn("portal", user);

        assertThat(page.signedIn()).isFalse();
        assertThat(page.document().getElementById("torii-guard")).isNotNull();
    }

    @Test
    void a_line_of_somebody_else_is_refused_with_the_list() {
        methods.app("Mine");
        var other = realm.user(1);
        var theirs = new Account(world.admin(), other).credential("torii-phone");
        var list = ways.list(visitor.signIn("portal", user));

        var refused = ways.choose(list, "PHONE:TEXT:" + theirs);

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.text("torii-methods-problem")).contains("not one of the ways");
        assertThat(Ways.lines(refused)).hasSize(1);
        assertThat(outbox.to(other.number())).isEmpty();
        assertThat(ways.choose(refused, "nonsense").text("torii-methods-problem"))
                .isNotEmpty();
    }
}
