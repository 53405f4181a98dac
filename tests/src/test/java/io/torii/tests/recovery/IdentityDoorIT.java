package io.torii.tests.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.vendors.IdentityServiceFake;
import io.torii.tests.web.SignInRequest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** R10, R11: who gets to the identity service at all, and whose account it recovers. */
@ExtendWith({OnKeycloak.class, WithClock.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class IdentityDoorIT {
    private final IdentityServiceFake fake = IdentityServiceFake.start();
    private World world;
    private Service service;
    private Owner owner;

    @BeforeAll
    void linked(World world) {
        this.world = world;
        service = Service.of(world, fake, Map.of());
        owner = Owner.at(service);
        owner.link("ann");
    }

    @AfterAll
    void close() {
        fake.close();
    }

    @Test
    void nobody_gets_there_but_by_recovery_R11() {
        var browser = owner.another();

        var hinted = browser.open(SignInRequest.of("portal").with("kc_idp_hint", Service.ALIAS));
        var shown = browser.open("portal");
        var direct = browser.get(world.server()
                .at("/realms/" + owner.user().realm() + "/broker/" + Service.ALIAS + "/login?client_id=portal"));
        var linking = owner.visitor().open(SignInRequest.of("portal").with("kc_action", "idp_link:" + Service.ALIAS));

        assertThat(hinted.document().getElementById("kc-form-login")).isNotNull();
        assertThat(shown.html()).doesNotContain("/broker/" + Service.ALIAS);
        assertThat(direct.status()).isGreaterThanOrEqualTo(400);
        assertThat(linking.address().toString()).doesNotContain(fake.issuer());
        assertThat(world.admin()
                        .get("/" + owner.user().realm() + "/users/"
                                + owner.user().id() + "/federated-identity"))
                .isEmpty();
    }

    @Test
    void a_provider_that_would_sign_people_in_is_not_used_R11() {
        service.enable(true);
        var offered = owner.recovery(owner.another(), "");
        service.enable(false);

        assertThat(Owner.is(offered, "torii-way-identity")).isFalse();
        assertThat(Owner.is(owner.recovery(owner.another(), ""), "torii-way-identity"))
                .isTrue();
    }

    @Test
    void an_account_with_a_strong_role_is_neither_linked_nor_recovered_R11() {
        var strong = Owner.at(service);
        var sent = strong.toLink();
        strong.visitor().get(service.back(sent, service.claims(sent, "strong")));
        new Account(world.admin(), strong.user()).manages("manage-users");
        var browser = strong.another();
        var asked = strong.toRecover(browser);

        service.refused(browser.get(service.back(asked, service.claims(asked, "strong"))), "account");
        assertThat(Owner.is(strong.securityInfo(), "torii-identity")).isFalse();
    }

    @Test
    void a_disabled_account_gets_the_same_page() {
        var gone = Owner.at(service);
        var sent = gone.toLink();
        gone.visitor().get(service.back(sent, service.claims(sent, "gone")));
        new Account(world.admin(), gone.user()).enabled(false);
        var browser = gone.another();
        var asked = gone.toRecover(browser);

        service.refused(browser.get(service.back(asked, service.claims(asked, "gone"))), "account");
    }

    @Test
    void what_was_not_chosen_in_ten_minutes_is_gone() {
        var browser = owner.another();
        var sent = owner.toRecover(browser);
        var choose = browser.get(service.back(sent, service.claims(sent, "ann")));
        world.harness(owner.user().realm()).clock(Duration.ofMinutes(11));

        var late = browser.submit(choose, "torii-choose-form", Map.of("torii-choice", "pass"));

        assertThat(Owner.is(late, "torii-pass")).isFalse();
    }
}
