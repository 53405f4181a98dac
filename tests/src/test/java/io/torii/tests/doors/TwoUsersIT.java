package io.torii.tests.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R1, R33: one sign-in into which providers bring one user after the other. What the first has shown is the first's. */
@ExtendWith(OnKeycloak.class)
final class TwoUsersIT {
    private static final Pattern CHALLENGE = Pattern.compile("challenge\\s*:\\s*[\"']([^\"']+)[\"']");

    private World world;
    private Building house;
    private Visitor attacker;

    @BeforeEach
    void house(World world) {
        this.world = world;
        house = Building.fresh(world);
        attacker = house.visitor();
    }

    @Test
    void the_word_of_a_trusted_provider_counts_for_nobody_whom_another_brings_R33() {
        house.realm().setting(Map.of("torii.gate.brokered", "trusted | acr=1"));
        var trusted =
                Partner.of(world, house).under("trusted", Map.of("postBrokerLoginFlowAlias", "torii post broker"));
        var own = trusted.user();
        trusted.link(house.realm().user(0), "trusted", own);
        var login = attacker.open("portal");
        attacker.stopAt("/login-actions/post-broker-login");
        trusted.signIn(attacker, attacker.get(broker(login, "trusted")), own);

        var page = asVictim(attacker.reload(login));

        assertThat(Building.refused(page)).as(page.document().text()).isTrue();
    }

    @Test
    void a_passkey_of_one_user_is_no_factor_of_another_R17() {
        var page = asVictim(passkey("vpn"));

        assertThat(Building.refused(page)).as(page.document().text()).isTrue();
    }

    @Test
    void a_level_that_one_user_has_raised_is_not_in_the_token_of_another_R32() {
        var partner = Partner.of(world, house).under("other", Map.of());
        var there = partner.user();
        partner.link(house.realm().user(0), "other", there);
        var stopped = passkey("vpn");

        house.realm().says("vpn", "torii.mfa", "optional");
        var page = partner.signIn(attacker, attacker.get(broker(stopped, "other")), there);

        assertThat(page.signedIn()).as(page.document().text()).isTrue();
        assertThat(world.tokens(house.name()).claims("vpn", page).path("acr").asText())
                .isNotIn("2", "3");
    }

    /** Somebody in the midst of the set-up begins with a passkey, at a client that admits only who has finished it. */
    private Page passkey(String client) {
        signInByPasskeys();
        var own = house.realm().user(0);
        house.harness().enroll(own.id(), "REGISTERING", Building.LONG_AGO);
        var key = new Registered(house.admin(), own).key("webauthn-passwordless", "Laptop");
        var login = attacker.open(client);
        var challenge = CHALLENGE.matcher(login.html());
        assertThat(challenge.find()).as(login.html()).isTrue();
        var page = attacker.submit(
                login,
                "webauth",
                key.assertion(challenge.group(1), world.server().at("/"), own.id()));
        assertThat(Building.notAdmitted(page)).as(page.document().text()).isTrue();
        return page;
    }

    private void signInByPasskeys() {
        house.admin()
                .put(
                        "/" + house.name(),
                        Map.of(
                                "realm",
                                house.name(),
                                // Without it Keycloak leaves the policy as it is.
                                "webAuthnPolicyPasswordlessRpEntityName",
                                "keycloak",
                                "webAuthnPolicyPasswordlessUserVerificationRequirement",
                                "required",
                                "webAuthnPolicyPasswordlessPasskeysEnabled",
                                true));
    }

    /** Goes on in the same tab as somebody else, whose password at another provider was stolen. */
    private Page asVictim(Page page) {
        var partner = Partner.of(world, house).under("other", Map.of());
        TestUser there = partner.user();
        partner.link(house.active(1), "other", there);
        return partner.signIn(attacker, attacker.get(broker(page, "other")), there);
    }

    /** Where any page of a sign-in leads to a provider: its forms have all that the address needs. */
    private static URI broker(Page page, String alias) {
        List<String> actions = page.document().select("form").eachAttr("abs:action");
        return URI.create(actions.get(0).replaceFirst("/login-actions/[a-z-]+", "/broker/" + alias + "/login"));
    }
}
