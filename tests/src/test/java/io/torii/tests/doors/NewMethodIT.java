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
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R4: a method bound with the password alone signs in and for a day changes nothing that older ones guard. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class NewMethodIT {
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
    void it_signs_in_and_the_address_in_the_profile_stays_until_the_hours_are_over() {
        var profile = proven("UPDATE_PROFILE");
        var page = fill(profile, "other@example.net");

        assertThat(refused(page)).as(page.document().text()).isTrue();
        assertThat(page.text("torii-refused-why")).contains("still new", "from ", "UTC");
        assertThat(newcomer.now("email")).isEqualTo(user.email());
        assertThat(house.realm().events()).contains("torii-refused-new");

        house.harness().clock(NEXT_DAY);
        visitor = house.visitor();
        assertThat(fill(proven("UPDATE_PROFILE"), "other@example.net").signedIn())
                .isTrue();
        assertThat(newcomer.now("email")).isEqualTo("other@example.net");
    }

    @Test
    void the_rest_of_the_profile_changes_at_once() {
        var page = fill(proven("UPDATE_PROFILE"), user.email());

        assertThat(page.signedIn()).as(page.document().text()).isTrue();
        assertThat(newcomer.now("lastName")).isEqualTo("Changed");
    }

    @Test
    void the_page_for_the_address_opens_when_the_hours_are_over() {
        newcomer.enable("UPDATE_EMAIL");

        var page = proven("UPDATE_EMAIL");
        assertThat(refused(page)).as(page.document().text()).isTrue();
        assertThat(refused(visitor.post(address(page), Map.of("email", "other@example.net"))))
                .isTrue();
        assertThat(newcomer.now("email")).isEqualTo(user.email());

        house.harness().clock(NEXT_DAY);
        visitor = house.visitor();
        var form = proven("UPDATE_EMAIL");
        assertThat(visitor.post(address(form), Map.of("email", "other@example.net"))
                        .signedIn())
                .isTrue();
        assertThat(newcomer.now("email")).isEqualTo("other@example.net");
    }

    @Test
    void the_account_consoles_rest_changes_no_address_until_the_hours_are_over() {
        house.returnsToTests("account-console");

        assertThat(newcomer.changeByRest(visitor)).isEqualTo(403);
        assertThat(newcomer.now("email")).isEqualTo(user.email());

        house.harness().clock(NEXT_DAY);
        visitor = house.visitor();
        assertThat(newcomer.changeByRest(visitor)).isEqualTo(204);
        assertThat(newcomer.now("email")).isEqualTo("other@example.net");
    }

    @Test
    void it_removes_itself_and_no_other_until_the_hours_are_over() {
        newcomer.enable("delete_credential");
        var account = new Account(world.admin(), user);
        var password = account.credential("password");

        var page = proven("delete_credential:" + password);
        assertThat(refused(page)).as(page.document().text()).isTrue();
        assertThat(refused(visitor.post(address(page), Map.of("accept", "yes"))))
                .isTrue();
        assertThat(account.credential("password")).isEqualTo(password);

        house.harness().clock(MINUTES.plus(MINUTES));
        visitor = house.visitor();
        var own = proven("delete_credential:" + account.credential("torii-phone"));
        var gone = visitor.post(address(own), Map.of("accept", "yes"));
        assertThat(gone.signedIn()).as(gone.document().text()).isTrue();
        assertThat(account.credentials().toString()).doesNotContain("torii-phone");
    }

    @Test
    void it_links_no_identity_provider_until_the_hours_are_over() {
        var partner = Partner.of(world, house).under("friend", Map.of());
        house.client("linker", "optional", Map.of("publicClient", true));

        var page = link(partner);
        assertThat(refused(page)).as(page.document().text()).isTrue();
        assertThat(page.text("torii-refused-why")).contains("still new");
        assertThat(partner.links(user)).isZero();

        house.harness().clock(NEXT_DAY);
        visitor = house.visitor();
        assertThat(link(partner).signedIn()).isTrue();
        assertThat(partner.links(user)).isEqualTo(1);
    }

    private Page link(Partner partner) {
        var question = proven("linker", "idp_link:friend");
        var login = visitor.post(address(question), Map.of("continue", "true"));
        return partner.signIn(visitor, login, partner.user());
    }

    private Page proven(String action) {
        return proven("portal", action);
    }

    private Page proven(String client, String action) {
        var login = visitor.open(SignInRequest.of(client).with("kc_action", action));
        var asked = visitor.password(login, user.username(), TestUser.PASSWORD);
        assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();
        return house.prove(visitor, asked, user);
    }

    private Page fill(Page profile, String mail) {
        return visitor.post(
                address(profile),
                Map.of("username", user.username(), "email", mail, "firstName", "Test", "lastName", "Changed"));
    }

    /** Where the page's form posts to; a page of refusal has none, and stands at its own address. */
    private static String address(Page page) {
        var action = page.document().select("form").attr("abs:action");
        return action.isEmpty() ? URI.create(page.address().toString()).toString() : action;
    }
}
