package io.torii.tests.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R1, R33: who comes from an identity provider has shown a first factor only. A second realm plays the provider. */
@ExtendWith(OnKeycloak.class)
final class BrokerIT {
    private static final String FLOW = "torii post broker";

    private static Building house;
    private static Partner partner;

    private Visitor visitor;

    @BeforeAll
    static void houses(World world) {
        house = Building.fresh(world);
        partner = Partner.of(world, house)
                .under("added-later", Map.of())
                .under("bound", Map.of("postBrokerLoginFlowAlias", FLOW));
    }

    @BeforeEach
    void visitor() {
        visitor = house.visitor();
    }

    @Test
    void a_provider_added_after_installation_is_a_door_that_refuses_who_needs_a_factor() {
        var user = house.active(1);

        var page = through("added-later", user, "portal");

        assertThat(Building.refused(page)).as(page.document().text()).isTrue();
        assertThat(through("added-later", house.realm().user(0), "portal").signedIn())
                .isTrue();
        assertThat(Building.refused(through("added-later", house.realm().user(0), "vpn")))
                .isTrue();
    }

    @Test
    void a_provider_with_our_flow_has_the_factor_asked_and_then_lets_in() {
        var user = house.active(1);

        var asked = through("bound", user, "vpn");

        assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();
        var done = house.prove(visitor, asked, user);
        assertThat(done.signedIn()).as(done.document().text()).isTrue();
    }

    @Test
    void a_provider_with_our_flow_explains_to_who_has_no_MFA_and_lets_in_elsewhere() {
        assertThat(Building.notAdmitted(through("bound", house.realm().user(0), "vpn")))
                .isTrue();
        assertThat(through("bound", house.realm().user(0), "portal").signedIn()).isTrue();
    }

    @Test
    void a_provider_that_the_realm_takes_at_its_word_counts_as_both_factors_R33() {
        try {
            house.realm().setting(Map.of("torii.gate.brokered", "bound | acr=1 | hours=1"));
            assertThat(through("bound", house.active(1), "vpn").signedIn()).isTrue();

            house.realm().setting(Map.of("torii.gate.brokered", "bound | acr=2"));
            assertThat(through("bound", house.active(1), "vpn").asksForCode()).isTrue();
        } finally {
            house.realm().setting(Map.of("torii.gate.brokered", ""));
        }
    }

    private Page through(String alias, TestUser user, String client) {
        visitor = house.visitor();
        var there = partner.user();
        partner.link(user, alias, there);
        return partner.through(visitor, alias, there, client);
    }
}
