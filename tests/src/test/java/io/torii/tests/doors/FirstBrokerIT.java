package io.torii.tests.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R1, R2, R9: whom an identity provider brings for the first time, to an account that is there or to a new one. */
@ExtendWith(OnKeycloak.class)
final class FirstBrokerIT {
    private static Building house;
    private static Partner partner;

    private Visitor visitor;

    @BeforeAll
    static void houses(World world) {
        house = Building.fresh(world);
        partner = Partner.of(world, house)
                .under("plain", Map.of())
                .under("bound", Map.of("postBrokerLoginFlowAlias", "torii post broker"))
                .under("stock", Map.of("firstBrokerLoginFlowAlias", "first broker login"));
    }

    @BeforeEach
    void visitor() {
        visitor = house.visitor();
    }

    @Test
    void an_account_is_linked_after_the_password_and_the_texted_code_R9() {
        for (var alias : List.of("plain", "bound")) {
            var user = house.active(1);
            visitor = house.visitor();

            var asked = confirmed(alias, user, "portal");

            assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();
            assertThat(partner.links(user)).as("not yet: " + alias).isZero();
            var done = house.prove(visitor, asked, user);
            assertThat(done.signedIn()).as(done.document().text()).isTrue();
            assertThat(partner.links(user)).as(alias).isEqualTo(1);
        }
    }

    @Test
    void who_has_a_method_and_no_MFA_yet_gives_the_code_before_a_link_R2() {
        var user = house.registering();

        var asked = confirmed("plain", user, "portal");

        assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();
        assertThat(partner.links(user)).isZero();
    }

    @Test
    void with_the_flow_of_Keycloak_itself_the_link_is_taken_back_R9() {
        for (var user : List.of(house.active(1), house.registering())) {
            visitor = house.visitor();

            var page = confirmed("stock", user, "portal");

            assertThat(Building.refused(page)).as(page.document().text()).isTrue();
            assertThat(partner.links(user)).isZero();
            assertThat(visitor.open("portal").signedIn()).isFalse();
        }
    }

    @Test
    void who_has_no_method_links_by_the_password_and_enters_no_client_that_requires_MFA() {
        for (var alias : List.of("plain", "bound", "stock")) {
            var user = house.realm().user(0);
            visitor = house.visitor();

            assertThat(confirmed(alias, user, "portal").signedIn()).as(alias).isTrue();

            assertThat(partner.links(user)).isEqualTo(1);
            var stranger = house.realm().user(0);
            visitor = house.visitor();
            assertThat(confirmed(alias, stranger, "vpn").signedIn()).as(alias).isFalse();
            assertThat(visitor.open("vpn").signedIn()).as(alias).isFalse();
        }
    }

    @Test
    void a_new_account_enters_no_client_that_requires_MFA() {
        assertThat(partner.through(visitor, "plain", partner.user(), "portal").signedIn())
                .isTrue();

        var page = partner.through(house.visitor(), "plain", partner.user(), "vpn");

        assertThat(Building.refused(page)).as(page.document().text()).isTrue();
    }

    /** Through the provider, past the question whether to link, and the password given. */
    private Page confirmed(String alias, TestUser user, String client) {
        var question = partner.through(visitor, alias, partner.namesake(user), client);
        var password = visitor.submit(question, "kc-register-form", Map.of("submitAction", "linkAccount"));
        return visitor.password(password, user.username(), TestUser.PASSWORD);
    }
}
