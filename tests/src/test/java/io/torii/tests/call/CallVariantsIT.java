package io.torii.tests.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.CallView;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls that ask for two digits, calls that read a code, and numbers that are registered by a call. */
@ExtendWith(OnKeycloak.class)
final class CallVariantsIT {
    private static final SignInRequest ADD_PHONE = SignInRequest.of("portal").with("kc_action", "torii-phone-register");

    private World world;

    @BeforeEach
    void world(World world) {
        this.world = world;
    }

    @Test
    void with_call_match_only_the_digits_of_the_page_and_hash_let_in_R29() {
        var realm = TestRealm.fresh(world.admin(), Map.of("torii.call.match", "true"));
        var caller = Caller.of(world, realm.user(1));
        var called = caller.called();
        assertThat(called.figures()).matches("[1-9][0-9]");

        caller.telephone().press("#");
        var waiting = called.waitOn();
        assertThat(waiting.problem()).contains("not been confirmed yet");
        assertThat(waiting.figures()).isEqualTo(called.figures());
        caller.telephone().key(called.figures() + "#");

        assertThat(waiting.goOn().signedIn()).isTrue();
        var wrong = Caller.of(world, caller.user()).called();
        assertThat(wrong.state()).isEqualTo("calling");
        caller.telephone().await(2);
        caller.telephone().press((wrong.figures().equals("42") ? "24" : "42") + "#");
        assertThat(wrong.waitOn().problem()).contains("not the one on this page");
    }

    @Test
    void a_call_reads_a_code_twice_once_hash_was_pressed_R47() {
        var realm = TestRealm.fresh(world.admin(), Map.of("torii.call.mode", "code", "torii.code.call.digits", "5"));
        var caller = Caller.of(world, realm.user(1));
        var called = caller.called();

        caller.telephone().answer();
        assertThat(caller.telephone().said()).noneMatch(phrase -> phrase.length() == 1);
        caller.telephone().key("#");
        var code = caller.telephone().figures();

        assertThat(code).matches("[0-9]{5}");
        var wrong = caller.type(called, code.equals("12345") ? "54321" : "12345");
        assertThat(wrong.text("torii-call-problem")).contains("The code is wrong");
        var done = caller.type(new CallView(caller.visitor(), wrong), code);
        assertThat(done.signedIn()).isTrue();
        assertThat(world.tokens(realm.name()).claims("portal", done).get("amr").toString())
                .contains("tel", "otp")
                .doesNotContain("sms");
    }

    @Test
    void an_office_phone_is_registered_by_a_call_with_its_extension_R83() {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        var user = realm.user(0);
        var caller = Caller.of(world, user);
        var number = "+81352220000".substring(0, 8) + String.format("%04d", (int) (Math.random() * 10_000));

        var refused = send(caller, numberPage(caller, user), Map.of("torii-number", number, "torii-act", "send"));
        assertThat(refused.text("torii-phone-problem")).contains("cannot receive texts");
        var calling = new CallView(
                caller.visitor(),
                send(
                        caller,
                        refused,
                        Map.of("torii-number", number, "torii-extension", ",,12 34", "torii-act", "call")));
        assertThat(calling.state()).as(calling.page().document().text()).isEqualTo("calling");
        var call = caller.telephone(number).await(1);
        assertThat(call.get("extension").asText()).isEqualTo(",,1234");
        assertThat(new Account(world.admin(), user).types()).isEmpty();
        noButtonAsksForAText(caller, calling);

        var waiting = hashAloneDoesNot(caller, calling, number);
        caller.telephone(number).key(calling.figures() + "#");

        assertThat(waiting.goOn().signedIn()).isTrue();
        assertThat(new Account(world.admin(), user).types()).containsExactly("torii-phone");
        assertThat(new Account(world.admin(), user).credentials().toString()).doesNotContain("1234", number);
    }

    private static CallView hashAloneDoesNot(Caller caller, CallView calling, String number) {
        caller.telephone(number).press("#");
        var waiting = calling.reload().waitOn();
        assertThat(waiting.problem()).as("no vendor looks for machines there").contains("not been confirmed yet");
        return waiting;
    }

    private static void noButtonAsksForAText(Caller caller, CallView calling) {
        var crafted = caller.visitor().again().submit(calling.page(), "torii-change-form", Map.of("torii-act", "text"));
        assertThat(crafted.text("torii-phone-problem")).contains("cannot receive texts");
    }

    /** It was dropped without a word, and the number proven and stored without it. */
    @Test
    void an_extension_is_refused_for_what_is_no_office_phone_and_kept_after_every_refusal() {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        var user = realm.user(0);
        var caller = Caller.of(world, user);
        var number = TestRealm.newNumber();
        var typed = Map.of("torii-number", number, "torii-extension", ",,12 34", "torii-act", "call");

        var misplaced = send(caller, numberPage(caller, user), typed);

        assertThat(misplaced.text("torii-phone-problem")).contains("Only an office phone has an extension");
        var field = misplaced.document().getElementById("torii-extension");
        assertThat(field.attr("value")).isEqualTo(",,12 34");
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        var line = misplaced.document().getElementById("torii-number");
        assertThat(line.attr("value")).isEqualTo(number);
        assertThat(line.hasAttr("aria-invalid")).isFalse();
        var unknown =
                send(caller, misplaced, Map.of("torii-number", "+8135", "torii-extension", "12", "torii-act", "call"));
        assertThat(unknown.text("torii-phone-problem")).contains("not a phone number that exists");
        assertThat(unknown.document().getElementById("torii-extension").attr("value"))
                .isEqualTo("12");
        assertThat(new Account(world.admin(), user).types()).isEmpty();
    }

    /** Somebody whose number was mistyped stops the registration, and has no say about the account. */
    @Test
    void who_reports_a_call_that_is_to_prove_a_number_stops_the_registration_alone() {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        var user = realm.user(0);
        var caller = Caller.of(world, user);
        var number = TestRealm.newNumber();
        var calling = new CallView(
                caller.visitor(),
                send(caller, numberPage(caller, user), Map.of("torii-number", number, "torii-act", "call")));

        caller.telephone(number).press("0#");
        var stopped = calling.waitOn();

        assertThat(stopped.problem()).contains("did not ask for this call");
        assertThat(realm.events()).doesNotContain("torii_report");
        assertThat(new Account(world.admin(), user).types()).isEmpty();
    }

    @Test
    void where_calls_are_off_there_are_none() {
        var realm = TestRealm.fresh(world.admin(), Map.of("torii.call.mode", "off"));
        var user = realm.user(0);
        var caller = Caller.of(world, user);
        var page = numberPage(caller, user);

        assertThat(page.document().getElementById("torii-call-me")).isNull();
        assertThat(page.document().getElementById("torii-slot-OFFICE")).isNull();
        var refused = send(caller, page, Map.of("torii-number", TestRealm.newNumber(), "torii-act", "call"));
        assertThat(refused.text("torii-phone-problem")).contains("cannot be called");
    }

    private static Page numberPage(Caller caller, TestUser user) {
        var visitor = caller.visitor();
        return visitor.password(visitor.open(ADD_PHONE), user.username(), TestUser.PASSWORD);
    }

    private static Page send(Caller caller, Page page, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        var office = fields.getOrDefault("torii-number", "").startsWith("+8135");
        all.put("torii-slot", office ? "OFFICE" : "PHONE");
        return caller.visitor().submit(page, "torii-phone-form", all);
    }
}
