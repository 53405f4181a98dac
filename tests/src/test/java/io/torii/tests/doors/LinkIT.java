package io.torii.tests.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R2, R9: an account is linked to an identity provider from within a session. */
@ExtendWith(OnKeycloak.class)
final class LinkIT {
    private static final SignInRequest LINK = SignInRequest.of("linker").with("kc_action", "idp_link:friend");

    private static Building house;
    private static Partner partner;

    private Visitor visitor;

    @BeforeAll
    static void houses(World world) {
        house = Building.fresh(world);
        partner = Partner.of(world, house).under("friend", Map.of());
        house.client("linker", "optional", Map.of("publicClient", true));
    }

    @BeforeEach
    void visitor() {
        visitor = house.visitor();
    }

    @Test
    void who_has_a_method_gives_the_factor_to_manage_and_then_links_R9() {
        var user = house.registering();
        assertThat(visitor.signIn("portal", user).signedIn()).isTrue();

        var asked = visitor.open(LINK);

        assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();
        assertThat(link(house.prove(visitor, asked, user)).signedIn()).isTrue();
        assertThat(partner.links(user)).isEqualTo(1);
    }

    @Test
    void who_gave_a_factor_to_sign_in_gives_one_to_manage_before_a_link_R9() {
        var user = house.active(1);
        house.prove(visitor, visitor.signIn("portal", user), user);

        var asked = visitor.open(LINK);

        assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();
        assertThat(partner.links(user)).isZero();
    }

    @Test
    void who_never_had_a_method_links() {
        var user = house.realm().user(0);
        visitor.signIn("portal", user);

        assertThat(link(visitor.open(LINK)).signedIn()).isTrue();

        assertThat(partner.links(user)).isEqualTo(1);
    }

    @Test
    void the_old_endpoint_for_clients_is_closed_by_Keycloak_itself(World world) {
        visitor.signIn("portal", house.realm().user(0));

        var page = visitor.get(world.server()
                .at("/realms/" + house.name()
                        + "/broker/friend/link?client_id=portal&nonce=once&hash=none&redirect_uri="
                        + SignInRequest.CLIENT_ADDRESS));

        assertThat(page.status()).as(page.document().text()).isEqualTo(400);
        assertThat(house.realm().events())
                .contains("CLIENT_INITIATED_ACCOUNT_LINKING_ERROR")
                .contains("not_allowed");
    }

    /** Says yes, and signs in at the provider. */
    private Page link(Page question) {
        var login = visitor.post(question.document().select("form").attr("abs:action"), Map.of("continue", "true"));
        TestUser there = partner.user();
        return partner.signIn(visitor, login, there);
    }
}
