package io.torii.tests.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Visitor;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R4, R91: the forms of a sign-in by which an address changes, beside those that are asked for by name. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class NewMethodFormsIT {
    private static final Duration MINUTES = Duration.ofMinutes(2);
    private static final Duration NEXT_DAY = Duration.ofHours(25);

    private World world;
    private Building house;
    private Visitor visitor;
    private Newcomer newcomer;
    private TestUser user;

    @BeforeEach
    void house(World world) {
        this.world = world;
        house = Building.fresh(world);
        house.realm().setting(Map.of("torii.enrollment.first", "password"));
        newcomer = Newcomer.in(world, house);
        user = newcomer.user();
        house.harness().clock(MINUTES);
        visitor = house.visitor();
    }

    @Test
    void no_name_of_a_field_gets_the_address_past_the_form() {
        var login = visitor.open(SignInRequest.of("portal").with("kc_action", "UPDATE_PROFILE"));
        var asked = visitor.password(login, user.username(), TestUser.PASSWORD);
        var profile = house.prove(visitor, asked, user);
        assertThat(profile.document().select("[name=email]").isEmpty()).isFalse();

        fill(visitor, profile, Map.of("user.attributes.email", "other@example.net"));

        assertThat(newcomer.now("email")).isEqualTo(user.email());
    }

    @Test
    void who_has_no_address_yet_gives_a_first_one() {
        house.admin().put("/" + house.name() + "/users/" + user.id(), Map.of("email", ""));
        var login = visitor.open("portal");

        var asked = visitor.password(login, user.username(), TestUser.PASSWORD);
        assertThat(asked.document().select("[name=email]").isEmpty())
                .as(asked.document().text())
                .isFalse();

        assertThat(fill(visitor, asked, Map.of("email", "first@example.net")).signedIn())
                .isTrue();
        assertThat(newcomer.now("email")).isEqualTo("first@example.net");
    }

    @Test
    void an_address_that_staff_want_changed_stands_aside_while_the_method_is_new() {
        newcomer.enable("UPDATE_EMAIL");
        var account = new Account(world.admin(), user);
        account.demand("UPDATE_EMAIL");

        var asked = visitor.signIn("portal", user);
        assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();
        assertThat(house.prove(visitor, asked, user).signedIn()).isTrue();
        assertThat(account.demanded().toString()).contains("UPDATE_EMAIL");

        house.harness().clock(NEXT_DAY);
        visitor = house.visitor();
        var form = house.prove(visitor, visitor.signIn("portal", user), user);
        assertThat(visitor.post(address(form), Map.of("email", "other@example.net"))
                        .signedIn())
                .isTrue();
        assertThat(newcomer.now("email")).isEqualTo("other@example.net");
    }

    private static Page fill(Visitor visitor, Page profile, Map<String, String> mail) {
        var all = new HashMap<>(Map.of("firstName", "Test", "lastName", "Changed"));
        all.putAll(mail);
        return visitor.post(address(profile), all);
    }

    private static String address(Page page) {
        return page.document().select("form").attr("abs:action");
    }
}
