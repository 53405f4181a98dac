package io.torii.tests.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Handset;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.NumberPage;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Password and a number typed on the phone. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class SignInByNumberIT {
    private static TestRealm realm;

    private World world;
    private TestUser user;
    private Handset phone;
    private Visitor visitor;

    @BeforeAll
    static void realm(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of());
    }

    @BeforeEach
    void user(World world) {
        this.world = world;
        user = realm.user(0);
        phone = Handset.of(world.server().url(), user, "Pixel");
        visitor = world.visitor(realm.name());
    }

    @Test
    void the_number_typed_on_the_phone_signs_in_with_amr_and_acr() {
        var asked = signIn();
        assertThat(asked.number()).matches("[0-9]{2}");
        assertThat(asked.page().text("torii-push-open")).contains("Pixel");
        assertThat(phone.request().get("application").asText()).isEqualTo("Campus portal");
        assertThat(phone.request().get("purpose").asText()).isEqualTo("SIGN_IN");

        assertThat(phone.approve(asked.number())).isEqualTo("APPROVED");
        var done = asked.goOn();

        var claims = world.tokens(realm.name()).claims("portal", done);
        assertThat(claims.get("acr").asText()).isEqualTo("2");
        assertThat(claims.get("amr").toString()).contains("pwd", "swk", "pop", "mfa");
        assertThat(phone.used()).isAfter(Instant.now().minusSeconds(60));
        assertThat(realm.events()).contains("push-sent").doesNotContain("\"" + asked.number() + "\"");
    }

    @Test
    void ten_reloads_are_one_request_and_show_the_same_number() {
        var asked = signIn();
        var number = asked.number();

        for (var i = 0; i < 10; i++) {
            asked = asked.reload();
            assertThat(asked.number()).isEqualTo(number);
        }

        phone.approve(number);
        assertThat(asked.goOn().signedIn()).isTrue();
    }

    @Test
    void who_goes_on_before_the_phone_has_answered_is_told_so_and_waits_on() {
        var asked = signIn();

        var waiting = asked.waitOn();

        assertThat(waiting.problem()).contains("has not answered yet");
        assertThat(waiting.number()).isEqualTo(asked.number());
        phone.approve(asked.number());
        assertThat(waiting.goOn().signedIn()).isTrue();
    }

    @Test
    void a_reload_after_the_answer_takes_nothing_and_going_on_does() {
        var asked = signIn();
        phone.approve(asked.number());

        var reloaded = asked.reload();

        assertThat(reloaded.page().text("torii-push-answered")).contains("Pixel");
        assertThat(reloaded.goOn().signedIn()).isTrue();
    }

    @Test
    void an_expired_request_is_called_so_and_a_press_begins_a_new_one() {
        var asked = signIn();
        var id = phone.request().get("id").asText();
        world.harness(realm.name()).clock(Duration.ofSeconds(61));

        assertThat(phone.approve(id, asked.number())).isEqualTo("OVER");
        var late = asked.waitOn();

        assertThat(late.problem()).contains("Nobody answered in time");
        assertThat(phone.pending()).as("R48: nothing is sent without a press").isEmpty();
        assertThat(late.asksOnPress()).isTrue();
        var again = late.ask();
        phone.approve(again.number());
        assertThat(again.goOn().signedIn()).isTrue();
    }

    @Test
    void a_button_that_eight_hands_press_at_once_asks_once() throws Exception {
        var asked = signIn();
        phone.deny();
        var over = asked.waitOn();
        var pool = Executors.newFixedThreadPool(8);

        Callable<NumberPage> press = () -> new NumberPage(visitor.again(), over.page()).ask();
        pool.invokeAll(Collections.nCopies(8, press));
        pool.shutdown();

        assertThat(phone.pending()).hasSize(1);
    }

    @Test
    void prompt_none_in_a_session_that_lacks_the_factor_asks_nobody() {
        var newcomer = realm.user(0);
        assertThat(visitor.signIn("portal", newcomer).signedIn()).isTrue();
        var registered = Handset.of(world.server().url(), newcomer, "Pixel");

        var silent = visitor.open(SignInRequest.of("portal").with("prompt", "none"));

        assertThat(silent.error()).contains("login_required");
        assertThat(registered.pending()).isEmpty();
        assertThat(new NumberPage(visitor, visitor.open("portal")).number()).isNotEmpty();
        assertThat(registered.pending()).hasSize(1);
    }

    @Test
    void a_report_ends_the_sign_in() {
        var asked = signIn();
        phone.report();

        var page = asked.goOn();

        assertThat(page.signedIn()).isFalse();
        assertThat(page.status()).isLessThan(500);
        assertThat(new NumberPage(visitor, page).number()).isEmpty();
    }

    private NumberPage signIn() {
        var page = visitor.signIn("portal", user);
        var asked = new NumberPage(visitor, page);
        assertThat(asked.shown()).as(page.document().text()).isTrue();
        return asked;
    }
}
