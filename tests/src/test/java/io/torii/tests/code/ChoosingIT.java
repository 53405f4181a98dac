package io.torii.tests.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Outbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Going from number to number and back costs no text that is not needed, and wins no tries. */
@ExtendWith(OnKeycloak.class)
final class ChoosingIT {
    private static final SignInRequest ADD_PHONE = SignInRequest.of("portal").with("kc_action", "torii-phone-register");

    private static TestRealm realm;

    private Visitor visitor;
    private Outbox outbox;

    @BeforeAll
    static void realm(World world) {
        // The wait after five wrong entries in a row begins later here: it would hide what these tests look at.
        realm = TestRealm.fresh(world.admin(), Map.of("torii.guess.free", "10")).withoutLockout();
    }

    @BeforeEach
    void visitor(World world) {
        visitor = world.visitor(realm.name());
        outbox = world.outbox(realm.name());
    }

    @Test
    void there_and_back_sends_one_text_to_each_and_the_first_code_is_still_good() {
        var user = realm.user(2);
        var first = visitor.signIn("portal", user);
        var code = outbox.codeTo(user.number());

        var second = choose(first);
        outbox.codeTo(user.numbers().get(1));
        var back = choose(second);

        assertThat(back.problem()).isEmpty();
        assertThat(back.document().text()).contains(TestRealm.masked(user.number()));
        assertThat(visitor.type(back, code).signedIn()).isTrue();
        assertThat(outbox.to(user.number())).hasSize(1);
        assertThat(outbox.to(user.numbers().get(1))).hasSize(1);
    }

    @Test
    void there_and_back_refills_no_tries() {
        var user = realm.user(2);
        var page = visitor.signIn("portal", user);
        var code = outbox.codeTo(user.number());
        for (var i = 0; i < 6; i++) {
            page = visitor.type(page, GuessingIT.wrong(code, i));
        }

        var second = choose(page);
        var other = outbox.codeTo(user.numbers().get(1));
        var refused = visitor.type(choose(second), code);

        assertThat(refused.signedIn()).isFalse();
        assertThat(refused.problem()).contains("All tries for this code are used up");
        assertThat(visitor.type(choose(refused), other).signedIn())
                .as("the other number's code has tries of its own")
                .isTrue();
    }

    @Test
    void a_resend_that_is_refused_leaves_the_texted_code_good() {
        var number = TestRealm.newNumber();
        var proving = send(numberPage(realm.user(0)), number);
        var code = outbox.codeTo(number);

        var refused = visitor.press(proving, "resend");

        assertThat(refused.problem()).contains("A code was asked for a moment ago");
        assertThat(visitor.type(refused, code).signedIn()).isTrue();
        assertThat(outbox.to(number)).hasSize(1);
    }

    @Test
    void the_same_number_typed_again_at_once_leads_back_to_its_open_code() {
        var number = TestRealm.newNumber();
        var proving = send(numberPage(realm.user(0)), number);
        var code = outbox.codeTo(number);

        var again = send(visitor.press(proving, "change"), number);

        assertThat(again.asksForCode()).isTrue();
        assertThat(again.problem()).contains("A code was asked for a moment ago");
        assertThat(visitor.type(again, code).signedIn()).isTrue();
        assertThat(outbox.to(number)).hasSize(1);
    }

    /** Presses the button of the one other number. */
    private Page choose(Page page) {
        var other = page.document().select("#torii-choose-form button").attr("value");
        return visitor.submit(page, "torii-choose-form", Map.of("torii-credential", other));
    }

    private Page numberPage(TestUser user) {
        return visitor.password(visitor.open(ADD_PHONE), user.username(), TestUser.PASSWORD);
    }

    private Page send(Page page, String number) {
        return visitor.submit(
                page, "torii-phone-form", Map.of("torii-slot", "PHONE", "torii-number", number, "torii-act", "send"));
    }
}
