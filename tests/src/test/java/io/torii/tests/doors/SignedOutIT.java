package io.torii.tests.doors;

import static io.torii.tests.doors.Building.refused;
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

/** R20: whoever has shown everything and waits at the last page gets no session once its user is signed out everywhere. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class SignedOutIT {
    private static final String TERMS = "TERMS_AND_CONDITIONS";

    private World world;
    private Building house;

    @BeforeEach
    void house(World world) {
        this.world = world;
        house = Building.fresh(world);
    }

    @Test
    void a_sign_in_under_way_ends_when_an_administrator_signs_its_user_out() {
        var user = house.active(1);
        var thief = house.visitor();
        demanded(user);
        var terms = house.prove(thief, thief.signIn("portal", user), user);

        later();
        house.admin().create("/" + house.name() + "/users/" + user.id() + "/logout", Map.of());

        over(thief, terms, user);
    }

    @Test
    void a_sign_in_under_way_ends_when_its_user_signs_out_of_all_devices_in_the_console() {
        house.returnsToTests("account-console");
        var user = house.realm().user(0);
        assertThat(house.visitor().signIn("portal", user).signedIn()).isTrue();
        var console = new AccountConsole(world, user, house.visitor().signIn("account-console", user));
        var thief = house.visitor();
        demanded(user);
        var terms = thief.signIn("portal", user);

        later();
        assertThat(console.signOutEverywhere()).isEqualTo(204);

        over(thief, terms, user);
    }

    @Test
    void a_sign_in_under_way_ends_when_its_user_sets_a_password_and_signs_out_of_other_devices() {
        var user = house.realm().user(0);
        var thief = house.visitor();
        demanded(user);
        var terms = thief.signIn("portal", user);
        new Account(house.admin(), user).demandNothing();

        assertThat(setsPassword(user, "on").signedIn())
                .as("the browser that does it")
                .isTrue();

        over(thief, terms, user);
    }

    @Test
    void a_sign_in_that_was_ended_does_not_come_back_by_signing_the_others_out() {
        var user = house.realm().user(0);
        var thief = house.visitor();
        new Account(house.admin(), user).demand("UPDATE_PASSWORD");
        var form = thief.signIn("portal", user);

        later();
        house.admin().create("/" + house.name() + "/users/" + user.id() + "/logout", Map.of());

        var end = newPassword(thief, form, "on");
        assertThat(refused(end)).as(end.document().text()).isTrue();
        assertThat(thief.open("portal").signedIn()).isFalse();
    }

    @Test
    void a_sign_in_under_way_goes_on_when_its_user_sets_a_password_and_nothing_more() {
        var user = house.realm().user(0);
        var visitor = house.visitor();
        demanded(user);
        var terms = visitor.signIn("portal", user);
        new Account(house.admin(), user).demandNothing();

        assertThat(setsPassword(user, "").signedIn()).isTrue();

        assertThat(accepted(visitor, terms).signedIn()).isTrue();
    }

    @Test
    void a_sign_in_under_way_goes_on_when_another_browser_alone_is_signed_out() {
        house.returnsToTests("account-console");
        var user = house.realm().user(0);
        var console = new AccountConsole(world, user, house.visitor().signIn("account-console", user));
        var other = house.visitor();
        assertThat(other.signIn("portal", user).signedIn()).isTrue();
        var visitor = house.visitor();
        demanded(user);
        var terms = visitor.signIn("portal", user);

        later();
        assertThat(console.signOut(other.signInId())).isEqualTo(204);

        assertThat(other.open("portal").signedIn()).isFalse();
        assertThat(accepted(visitor, terms).signedIn()).isTrue();
    }

    /** On Keycloak's own page, in another browser. */
    private Page setsPassword(TestUser user, String box) {
        var visitor = house.visitor();
        var asking = visitor.open(SignInRequest.of("portal").with("kc_action", "UPDATE_PASSWORD"));
        var form = visitor.password(asking, user.username(), TestUser.PASSWORD);
        later();
        return newPassword(visitor, form, box);
    }

    /** The same again, so that who begins anew finds the way. */
    private static Page newPassword(Visitor visitor, Page form, String box) {
        var typed = Map.of("password-new", TestUser.PASSWORD, "password-confirm", TestUser.PASSWORD);
        var fields = new HashMap<>(typed);
        fields.put("logout-sessions", box);
        return visitor.submit(form, "kc-passwd-update-form", fields);
    }

    /** Nobody is signed in by it, and who begins again is. */
    private void over(Visitor thief, Page terms, TestUser user) {
        var end = accepted(thief, terms);
        assertThat(refused(end)).as(end.document().text()).isTrue();
        assertThat(end.document().text()).contains("signed out everywhere");
        assertThat(thief.has("KEYCLOAK_IDENTITY")).isFalse();
        assertThat(thief.open("portal").signedIn()).isFalse();
        assertThat(new Account(house.admin(), user).demanded())
                .as("the terms were accepted")
                .isEmpty();
        var again = house.visitor();
        var entered = again.signIn("portal", user);
        assertThat(entered.asksForCode() || entered.signedIn())
                .as(entered.document().text())
                .isTrue();
    }

    private void demanded(TestUser user) {
        var account = new Account(house.admin(), user);
        account.enable(TERMS);
        account.demand(TERMS);
    }

    private static Page accepted(Visitor visitor, Page terms) {
        assertThat(terms.document().getElementById("kc-accept"))
                .as(terms.document().text())
                .isNotNull();
        return visitor.post(
                terms.document().select("form:has(#kc-accept)").attr("abs:action"), Map.of("accept", "yes"));
    }

    /** Keycloak counts in seconds. */
    private void later() {
        house.harness().clock(Duration.ofSeconds(2));
    }
}
