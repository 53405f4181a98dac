package io.torii.tests.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Mailbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R1, R15: who registers has no MFA, and enters as anybody else without. */
@ExtendWith(OnKeycloak.class)
final class NewcomerIT {
    @Test
    void a_new_user_enters_where_MFA_is_optional_and_not_where_it_is_required(World world) {
        var house = open(world, false);

        var visitor = house.visitor();
        var refused = register(house.visitor(), "vpn", somebody());

        assertThat(register(visitor, "portal", somebody()).signedIn()).isTrue();
        assertThat(Building.refused(refused)).as(refused.document().text()).isTrue();
        assertThat(Building.notAdmitted(visitor.open("vpn"))).isTrue();
    }

    @Test
    void the_link_that_confirms_an_address_signs_nobody_in_in_another_browser(World world) {
        var house = open(world, true);
        try (var mailbox = Mailbox.of(house.realm())) {
            var name = somebody();
            assertThat(register(house.visitor(), "portal", name).signedIn()).isFalse();
            var link = mailbox.await(new TestUser(house.name(), "", name, List.of()), 1)
                    .get(0)
                    .link();

            var other = house.visitor();
            var told = other.get(link);
            other.get(URI.create(told.document().select("a[href*=action-token]").attr("abs:href")));

            assertThat(other.open("portal").signedIn()).isFalse();
            var user = house.admin()
                    .get("/" + house.name() + "/users?username=" + name)
                    .get(0);
            assertThat(user.get("emailVerified").asBoolean()).isTrue();
        }
    }

    private static Building open(World world, boolean verifiesAddresses) {
        var house = Building.fresh(world);
        var settings = Map.of("realm", house.name(), "registrationAllowed", true, "verifyEmail", verifiesAddresses);
        house.admin().put("/" + house.name(), settings);
        return house;
    }

    private static String somebody() {
        return "n" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Page register(Visitor visitor, String client, String name) {
        var link =
                visitor.open(client).document().select("a[href*=registration]").attr("abs:href");
        return visitor.submit(
                visitor.get(URI.create(link)),
                "kc-register-form",
                Map.of(
                        "username",
                        name,
                        "email",
                        name + "@example.org",
                        "firstName",
                        "New",
                        "lastName",
                        "User",
                        "password",
                        TestUser.PASSWORD,
                        "password-confirm",
                        TestUser.PASSWORD));
    }
}
