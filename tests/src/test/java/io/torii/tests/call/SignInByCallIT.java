package io.torii.tests.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.CallView;
import io.torii.tests.web.Mailbox;
import io.torii.tests.web.Ways;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R29: password and a call, on the outbox's telephone. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class SignInByCallIT {
    private static TestRealm realm;

    private World world;
    private TestUser user;
    private Caller caller;

    @BeforeAll
    static void realm(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of());
    }

    @BeforeEach
    void user(World world) {
        this.world = world;
        user = realm.user(1);
        caller = Caller.of(world, user);
    }

    @Test
    void hash_on_the_telephone_signs_in_with_amr_tel_R29() {
        var called = caller.called();
        assertThat(called.state()).as(called.page().document().text()).isEqualTo("calling");
        assertThat(called.page().text("torii-call-state")).contains(TestRealm.masked(user.number()));

        caller.telephone().answer();
        assertThat(caller.telephone().said())
                .singleElement()
                .asString()
                .contains("Campus portal", "hash key", "press 0");
        caller.telephone().key("#");
        var done = called.goOn();

        var claims = world.tokens(realm.name()).claims("portal", done);
        assertThat(claims.get("amr").toString()).contains("pwd", "tel", "mfa").doesNotContain("sms");
        assertThat(claims.get("acr").asText()).isEqualTo("2");
        assertThat(realm.events())
                .contains("call-sent", "\"torii_method\":\"call\"")
                .doesNotContain(user.number());
    }

    /** R29: a call never starts by itself. */
    @Test
    void who_has_an_office_phone_alone_is_called_on_a_press_and_not_before_R29() {
        var clerk = realm.user(0);
        var number = new Registered(world.admin(), clerk).phone("OFFICE");
        var visitor = world.visitor(realm.name());

        var asked = new CallView(visitor, visitor.signIn("portal", clerk)).reload();

        assertThat(asked.state()).isEqualTo("over");
        assertThat(asked.problem()).contains("Nobody was called yet");
        var telephone = Caller.of(world, clerk).telephone(number);
        assertThat(telephone.calls()).isEmpty();
        var called = asked.call();
        telephone.press("#");
        assertThat(called.goOn().signedIn()).isTrue();
        assertThat(telephone.calls()).hasSize(1);
    }

    @Test
    void each_number_has_a_line_for_texts_and_one_for_calls_R24() {
        var visitor = caller.visitor();
        var list = new Ways(visitor).list(visitor.signIn("portal", user));

        assertThat(Ways.lines(list)).hasSize(2).anyMatch(line -> line.startsWith("PHONE:TEXT:"));
        assertThat(list.text("torii-methods-lines")).contains("text +81", "call +81");
    }

    @Test
    void zero_and_hash_refuse_report_and_mail_R20() {
        var mailbox = Mailbox.of(realm);
        var called = caller.called();

        caller.telephone().press("0#");
        var page = called.goOn();

        assertThat(page.signedIn()).isFalse();
        assertThat(caller.telephone().said()).last().asString().contains("It was stopped");
        assertThat(realm.events()).contains("\"torii_report\":\"call\"");
        assertThat(mailbox.await(user, 1).stream().map(Mailbox.Mail::subject))
                .contains("A sign-in to your account was reported as not yours");
        mailbox.close();
        var next = Caller.of(world, user).called();
        assertThat(next.problem()).contains("reported");
        assertThat(caller.telephone().calls()).hasSize(1);
    }

    @Test
    void one_call_at_a_time_whatever_browser_asks_R29() {
        caller.called();

        var other = Caller.of(world, user);
        var refused = other.called();

        assertThat(refused.problem()).contains("calling you already");
        assertThat(caller.telephone().calls()).hasSize(1);
    }

    @Test
    void a_button_that_eight_hands_press_at_once_asks_once() throws Exception {
        var own = TestRealm.fresh(world.admin(), Map.of("torii.call.unanswered", "5", "torii.call.hour", "10"));
        caller = Caller.of(world, own.user(1));
        var called = caller.called();
        caller.telephone().happens("busy");
        var over = called.waitOn();
        var pool = Executors.newFixedThreadPool(8);

        Callable<CallView> press = () -> caller.again(over).call();
        pool.invokeAll(Collections.nCopies(8, press));
        pool.shutdown();

        caller.telephone().await(2);
        assertThat(caller.telephone().calls()).hasSize(2);
        assertThat(own.events())
                .as("a form that was sent twice is no second wish")
                .doesNotContain("LIVE");
    }

    @Test
    void two_unanswered_calls_are_the_last_until_another_method_succeeds_R29() {
        var first = caller.called();
        caller.telephone().happens("no-answer");
        var second = first.waitOn().call();
        caller.telephone().await(2);
        caller.telephone().happens("busy");

        var refused = second.waitOn().call();

        assertThat(refused.problem()).contains("not called any more until you have signed in another way");
        var text = new Ways(caller.visitor()).to(refused.page(), "PHONE:TEXT");
        assertThat(caller.visitor()
                        .type(text, world.outbox(realm.name()).codeTo(user.number()))
                        .signedIn())
                .isTrue();
        assertThat(Caller.of(world, user).called().state()).isEqualTo("calling");
    }
}
