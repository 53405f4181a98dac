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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R1, R2: what the owner of a mailbox can do without a factor. */
@ExtendWith(OnKeycloak.class)
final class MailIT {
    private static final String NEW = "another password";

    private static Building house;
    private static Mailbox mailbox;

    private Visitor visitor;

    @BeforeAll
    static void house(World world) {
        house = Building.fresh(world);
        mailbox = Mailbox.of(house.realm());
        house.client("consenting", "optional", Map.of("publicClient", true, "consentRequired", true));
    }

    @AfterAll
    static void close() {
        mailbox.close();
    }

    @BeforeEach
    void visitor() {
        visitor = house.visitor();
    }

    @Test
    void an_active_user_gives_the_factor_before_a_new_password_and_is_signed_in_nowhere() {
        for (var client : List.of("portal", "consenting")) {
            var user = house.active(1);
            visitor = house.visitor();

            var asked = visitor.get(forgot(user, client));
            assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();
            var form = house.prove(visitor, asked, user);
            var done = type(form);

            assertThat(done.document().getElementById("torii-password-done"))
                    .as(client + ": " + done.document().text())
                    .isNotNull();
            assertThat(visitor.open("portal").signedIn()).isFalse();
            var fresh = house.visitor();
            assertThat(fresh.password(fresh.open("portal"), user.username(), NEW)
                            .asksForCode())
                    .isTrue();
        }
    }

    @Test
    void who_has_no_method_sets_a_password_once_and_is_signed_in_at_no_client_with_consent() {
        var user = house.realm().user(0);
        var link = forgot(user, "consenting");

        var done = type(visitor.get(link));

        assertThat(done.document().getElementById("torii-password-done"))
                .as(done.document().text())
                .isNotNull();
        assertThat(visitor.open("portal").signedIn()).isFalse();
        var again = house.visitor().get(link);
        assertThat(again.document().getElementById("kc-passwd-update-form"))
                .as("a link serves once")
                .isNull();
    }

    @Test
    void who_ever_had_a_method_is_guarded_and_sets_nothing() {
        var user = house.realm().user(0);
        house.harness().enroll(user.id(), "NONE", Building.LONG_AGO);

        var page = visitor.get(forgot(user, "portal"));

        assertThat(Building.guarded(page)).as(page.document().text()).isTrue();
        assertThat(page.document().getElementById("kc-passwd-update-form")).isNull();
        assertThat(page.document().getElementById("torii-guard-register")).isNull();
    }

    @Test
    void a_mailed_link_registers_no_method_for_anybody_R2() {
        for (var user : List.of(house.realm().user(0), house.registering(), house.active(1))) {
            var page = mailed(user, "CONFIGURE_TOTP");

            assertThat(Building.refused(page)).as(page.document().text()).isTrue();
        }
    }

    @Test
    void a_mailed_link_sets_the_password_of_who_has_no_method_only_R2() {
        assertThat(mailed(house.realm().user(0), "UPDATE_PASSWORD").document().getElementById("kc-passwd-update-form"))
                .isNotNull();
        assertThat(Building.refused(mailed(house.registering(), "UPDATE_PASSWORD")))
                .isTrue();
        assertThat(Building.refused(mailed(house.active(1), "UPDATE_PASSWORD"))).isTrue();
    }

    @Test
    void a_mailed_link_confirms_the_address_of_an_active_user_and_signs_nobody_in() {
        var page = mailed(house.active(1), "VERIFY_EMAIL");

        assertThat(Building.refused(page)).as(page.document().text()).isFalse();
        assertThat(visitor.open("portal").signedIn()).isFalse();
    }

    private URI forgot(TestUser user, String client) {
        var login = visitor.open(client);
        var forgotten = login.document().select("a[href*=reset-credentials]").attr("abs:href");
        visitor.submit(
                visitor.get(URI.create(forgotten)), "kc-reset-password-form", Map.of("username", user.username()));
        return mailbox.await(user, 1).get(0).link();
    }

    private Page mailed(TestUser user, String action) {
        house.admin().put("/" + house.name() + "/users/" + user.id() + "/execute-actions-email", List.of(action));
        visitor = house.visitor();
        var told = visitor.get(mailbox.await(user, 1).get(0).link());
        return visitor.get(
                URI.create(told.document().select("a[href*=action-token]").attr("abs:href")));
    }

    private Page type(Page page) {
        return visitor.submit(page, "kc-passwd-update-form", Map.of("password-new", NEW, "password-confirm", NEW));
    }
}
