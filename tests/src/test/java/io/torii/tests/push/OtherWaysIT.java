package io.torii.tests.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Handset;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.NumberPage;
import io.torii.tests.web.Visitor;
import io.torii.tests.web.Ways;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R24: beside the number stand the user's other phones, the 6-digit code and all other ways. */
@ExtendWith(OnKeycloak.class)
final class OtherWaysIT {
    private static TestRealm realm;

    private World world;
    private URI server;
    private Visitor visitor;

    @BeforeAll
    static void realm(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of());
    }

    @BeforeEach
    void visitor(World world) {
        this.world = world;
        server = world.server().url();
        visitor = world.visitor(realm.name());
    }

    @Test
    void who_goes_to_a_text_is_asked_by_text_and_a_late_approval_is_worthless() {
        var user = realm.user(1);
        var phone = Handset.of(server, user, "Pixel");
        var asked = toPush(user);
        var id = phone.request().get("id").asText();

        var texted = new Ways(visitor).to(asked.page(), "PHONE");

        assertThat(texted.asksForCode()).isTrue();
        assertThat(phone.approve(id, asked.number())).isEqualTo("OVER");
        assertThat(visitor.reload(texted).asksForCode()).isTrue();
        assertThat(asked.goOn().signedIn()).as("the old page goes on").isFalse();
        var code = world.outbox(realm.name()).codeTo(user.number());
        assertThat(visitor.type(visitor.reload(texted), code).signedIn()).isTrue();
    }

    @Test
    void going_to_the_list_and_back_shows_the_same_number() {
        var user = realm.user(1);
        var phone = Handset.of(server, user, "Pixel");
        var asked = toPush(user);

        var list = new Ways(visitor).list(asked.page());
        var back = push(list);

        assertThat(back.number()).isEqualTo(asked.number());
        assertThat(phone.pending()).hasSize(1);
        assertThat(list.text("torii-methods-lines")).contains("Pixel");
    }

    @Test
    void coming_back_from_another_way_asks_anew() {
        var user = realm.user(1);
        var phone = Handset.of(server, user, "Pixel");
        var asked = toPush(user);

        var texted = new Ways(visitor).to(asked.page(), "PHONE");
        var back = push(texted);

        assertThat(back.number()).isNotEmpty().isNotEqualTo(asked.number());
        assertThat(phone.pending()).hasSize(1);
    }

    @Test
    void every_phone_has_a_button_and_the_one_last_used_is_asked_first() {
        var user = realm.user(0);
        var first = Handset.of(server, user, "First");
        var second = Handset.of(server, user, "Second");
        var asked = new NumberPage(visitor, visitor.signIn("portal", user));
        assertThat(asked.page().text("torii-push-open")).contains("First");
        assertThat(asked.others()).contains("Second").doesNotContain("First");
        var id = first.request().get("id").asText();

        var other = asked.askOther(0);

        assertThat(first.pending()).as("one at a time").isEmpty();
        assertThat(first.approve(id, asked.number())).isEqualTo("OVER");
        second.approve(other.number());
        assertThat(other.goOn().signedIn()).isTrue();
        var next = world.visitor(realm.name());
        var later = new NumberPage(next, next.signIn("portal", user));
        assertThat(later.page().text("torii-push-open")).contains("Second");
        assertThat(later.others()).contains("First");
    }

    @Test
    void the_code_of_the_app_stands_beside_the_number_its_own_before_others() {
        var user = realm.user(0);
        var methods = new Registered(world.admin(), user);
        var own = methods.app("Own");
        var phone = Handset.of(server, user, "Pixel", new Account(world.admin(), user).credential("otp"));
        methods.app("Tablet");
        var asked = toPush(user);

        var app = asked.code();

        assertThat(app.text("torii-otp-device")).contains("Own");
        assertThat(phone.pending()).isEmpty();
        assertThat(visitor.submit(app, "torii-otp-form", Map.of("otp", own.code()))
                        .signedIn())
                .isTrue();
    }

    @Test
    void what_the_realm_has_switched_off_is_not_offered() {
        var without = TestRealm.fresh(world.admin(), Map.of("torii.method.push", "off"));
        var user = without.user(1);
        Handset.of(server, user, "Pixel");
        var person = world.visitor(without.name());

        var asked = person.signIn("portal", user);

        assertThat(asked.asksForCode()).isTrue();
        assertThat(Ways.lines(new Ways(person).list(asked))).noneMatch(line -> line.startsWith("PUSH"));
    }

    @Test
    void a_client_that_cannot_do_it_is_asked_the_next() {
        var embedded = TestRealm.fresh(world.admin(), Map.of()).says("portal", "torii.mfa.cannot", "push");
        var user = embedded.user(0);
        var phone = Handset.of(server, user, "Pixel");
        new Registered(world.admin(), user).app("App");
        var person = world.visitor(embedded.name());

        var asked = person.signIn("portal", user);

        assertThat(asked.document().getElementById("torii-otp-form")).isNotNull();
        assertThat(asked.document().text()).contains("cannot use the method that is usually asked first");
        assertThat(phone.pending()).isEmpty();
    }

    private NumberPage toPush(TestUser user) {
        return push(visitor.signIn("portal", user));
    }

    private NumberPage push(io.torii.tests.web.Page page) {
        var already = new NumberPage(visitor, page);
        return already.shown() ? already : new NumberPage(visitor, new Ways(visitor).to(page, "PUSH"));
    }
}
