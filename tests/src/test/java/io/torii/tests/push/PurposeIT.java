package io.torii.tests.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Handset;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.NumberPage;
import io.torii.tests.web.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R9: a number is typed for one purpose at one client, which the phone says. */
@ExtendWith(OnKeycloak.class)
final class PurposeIT {
    /** A client of the kind that Security info is. */
    private static final String MANAGING = "vpn";

    private static TestRealm realm;

    private TestUser user;
    private Handset phone;
    private Visitor visitor;

    @BeforeAll
    static void realm(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of()).says(MANAGING, "torii.mfa", "when-registered");
    }

    @BeforeEach
    void user(World world) {
        user = realm.user(0);
        phone = Handset.of(world.server().url(), user, "Pixel");
        visitor = world.visitor(realm.name());
    }

    @Test
    void to_manage_is_asked_for_itself_and_the_phone_says_so() {
        var asked = new NumberPage(visitor, visitor.signIn("portal", user));
        phone.approve(asked.number());
        assertThat(asked.goOn().signedIn()).isTrue();

        var managing = new NumberPage(visitor, visitor.open(MANAGING));

        assertThat(managing.number()).isNotEmpty();
        assertThat(phone.request().get("purpose").asText()).isEqualTo("MANAGE");
        phone.approve(managing.number());
        assertThat(managing.goOn().signedIn()).isTrue();
    }

    @Test
    void what_was_approved_to_sign_in_to_one_client_does_not_serve_another_of_the_same_browser() {
        var asked = new NumberPage(visitor, visitor.signIn("portal", user));
        var id = phone.request().get("id").asText();
        var managing = new NumberPage(visitor, visitor.signIn(MANAGING, user));
        assertThat(phone.pending()).hasSize(2);

        phone.approve(id, asked.number());

        assertThat(managing.goOn().signedIn()).isFalse();
        assertThat(asked.goOn().signedIn()).isTrue();
    }
}
