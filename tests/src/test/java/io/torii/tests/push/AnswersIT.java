package io.torii.tests.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Handset;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.NumberPage;
import io.torii.tests.web.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A phone answers once, and one sign-in takes the answer once. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class AnswersIT {
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
    void a_wrong_number_ends_the_request_and_a_new_one_works() {
        var asked = signIn();
        var right = asked.number();

        assertThat(phone.approve(other(right))).isEqualTo("NUMBER_WRONG");
        var over = asked.waitOn();

        assertThat(over.problem()).contains("not the one on this page");
        assertThat(over.number()).isEmpty();
        assertThat(over.reload().problem()).as("a reload says it again").isEqualTo(over.problem());
        assertThat(phone.pending()).as("and asks nobody").isEmpty();
        var again = over.ask();
        assertThat(again.number()).matches("[0-9]{2}").isNotEqualTo(right);
        phone.approve(again.number());
        assertThat(again.goOn().signedIn()).isTrue();
    }

    /** R31: over all methods, whoever heard of it. */
    @Test
    void wrong_numbers_count_and_lead_to_a_wait_although_the_browser_never_came_back() {
        for (var i = 0; i < 5; i++) {
            var asked = signIn();
            phone.approve(other(asked.number()));
        }

        var refused = signIn();

        assertThat(refused.number()).isEmpty();
        assertThat(refused.problem()).contains("min");
        assertThat(phone.pending()).isEmpty();
        world.harness(realm.name()).clock(Duration.ofSeconds(61));
        var asked = signIn();
        phone.approve(asked.number());
        assertThat(asked.goOn().signedIn()).isTrue();
        world.harness(realm.name()).clock(Duration.ZERO);
        visitor = world.visitor(realm.name());
        assertThat(signIn().number()).as("a right number forgives").isNotEmpty();
    }

    /** For Keycloak's own lock-out, as every wrong credential. */
    @Test
    void a_wrong_number_is_one_failure_for_keycloak_and_a_denial_is_none() {
        var denied = signIn();
        phone.deny();
        var over = denied.waitOn();
        assertThat(over.problem()).contains("denied");
        assertThat(failures()).isZero();

        var wrong = over.ask();
        phone.approve(other(wrong.number()));
        wrong.goOn();

        Eventually.get(this::failures, failed -> failed > 0);
        assertThat(failures()).isEqualTo(1);
    }

    @Test
    void a_phone_answers_once() {
        var asked = signIn();
        var id = phone.request().get("id").asText();

        assertThat(phone.approve(id, other(asked.number()))).isEqualTo("NUMBER_WRONG");
        assertThat(phone.approve(id, asked.number())).isEqualTo("OVER");

        assertThat(asked.goOn().signedIn()).isFalse();
    }

    @Test
    void the_answer_is_taken_once_by_one_of_two_hands() {
        var asked = signIn();
        var other = new NumberPage(visitor.again(), asked.page());
        phone.approve(asked.number());

        var first = asked.goOn();
        var second = other.goOn();

        assertThat(first.signedIn()).isTrue();
        assertThat(second.signedIn()).isFalse();
        assertThat(second.status()).isLessThan(500);
    }

    @Test
    void two_tabs_are_two_requests_and_each_is_good_for_its_own() {
        var one = signIn();
        var first = phone.request().get("id").asText();
        var two = signIn();
        assertThat(two.number()).isNotEqualTo(one.number());
        assertThat(phone.pending()).hasSize(2);

        phone.approve(first, one.number());

        assertThat(two.goOn().signedIn()).isFalse();
        assertThat(one.goOn().signedIn()).isTrue();
    }

    @Test
    void another_users_answer_is_worth_nothing() {
        var stranger = realm.user(0);
        var theirs = Handset.of(world.server().url(), stranger, "Theirs");
        var asked = signIn();
        var id = phone.request().get("id").asText();

        assertThat(theirs.approve(id, asked.number())).isEqualTo("UNKNOWN");

        assertThat(asked.goOn().signedIn()).isFalse();
        assertThat(phone.approve(asked.number())).isEqualTo("APPROVED");
    }

    @Test
    void a_phone_that_is_removed_before_its_answer_is_taken_verifies_nobody() {
        new Registered(world.admin(), user).app("App");
        var asked = signIn();
        phone.approve(asked.number());
        world.admin().delete("/" + realm.name() + "/users/" + user.id() + "/credentials/" + phone.credential());

        var next = asked.goOn();

        assertThat(next.signedIn()).isFalse();
        assertThat(next.document().getElementById("torii-otp-form")).isNotNull();
    }

    private NumberPage signIn() {
        var page = visitor.signIn("portal", user);
        var asked = new NumberPage(visitor, page);
        assertThat(asked.shown()).as(page.document().text()).isTrue();
        return asked;
    }

    private int failures() {
        return world.admin()
                .get("/" + realm.name() + "/attack-detection/brute-force/users/" + user.id())
                .get("numFailures")
                .asInt();
    }

    private static String other(String number) {
        return number.equals("11") ? "22" : "11";
    }
}
