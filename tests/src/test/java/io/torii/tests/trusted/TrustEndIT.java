package io.torii.tests.trusted;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import io.torii.tests.web.SignInRequest;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What ends the trust in a browser (R19). */
@ExtendWith(OnKeycloak.class)
final class TrustEndIT {
    private static World world;
    private static TestRealm realm;

    private Trusting mari;

    @BeforeAll
    static void open(World opened) {
        world = opened;
        realm = Trusting.realm(opened);
    }

    @BeforeEach
    void a_user_with_an_app() {
        mari = Trusting.one(world, realm);
    }

    @Test
    void a_new_password_ends_it_R19() {
        mari.trust();

        new Account(mari.world().admin(), mari.user()).password(TestUser.PASSWORD);

        assertThat(mari.again("portal").signedIn()).isFalse();
    }

    @Test
    void a_method_more_or_less_ends_it_R19() {
        mari.trust();
        var other = new Registered(mari.world().admin(), mari.user()).phone("PHONE");

        assertThat(other).isNotEmpty();
        assertThat(mari.again("portal").signedIn()).isFalse();
    }

    @Test
    void another_address_ends_it_and_the_old_one_does_not_bring_it_back_R19() {
        mari.trust();
        var path = "/" + realm.name() + "/users/" + mari.user().id();

        mari.world().admin().put(path, Map.of("email", "other-" + mari.user().email()));
        mari.world().admin().put(path, Map.of("email", mari.user().email()));

        assertThat(mari.again("portal").signedIn()).isFalse();
    }

    @Test
    void it_is_listed_and_staff_end_it_and_the_session_that_rests_on_it_R18_R19() {
        mari.trust();
        var tokens = mari.world().tokens(realm.name()).of("portal", mari.again("portal"));
        assertThat(mari.refresh(tokens.get("refresh_token").asText()).statusCode())
                .isEqualTo(200);
        var desk = Clerk.of(mari.world(), realm, "torii-helpdesk", "torii-view");
        var listed = desk.get("users/" + mari.user().id() + "/trusted-devices");
        var id = Rest.parse(listed.body()).get(0).get("id").asText();

        assertThat(desk.delete("users/" + mari.user().id() + "/trusted-devices/nothing")
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.delete("users/" + mari.user().id() + "/trusted-devices/" + id)
                        .statusCode())
                .isEqualTo(204);

        assertThat(mari.refresh(tokens.get("refresh_token").asText()).statusCode())
                .isEqualTo(400);
        assertThat(mari.again("portal").signedIn()).isFalse();
        assertThat(desk.get("users/" + mari.user().id() + "/trusted-devices").body())
                .isEqualTo("[]");
    }

    @Test
    void its_user_ends_it_on_security_info_R19() {
        mari.trust();
        var login = mari.visitor().open(SignInRequest.of("portal").with("kc_action", "torii-security-info"));
        var page = mari.visitor().password(login, mari.user().username(), TestUser.PASSWORD);
        var info = mari.visitor()
                .submit(page, "torii-otp-form", Map.of("otp", mari.app().next()));
        assertThat(info.document().select("#torii-trusted-list li")).hasSize(1);

        var ended = mari.visitor().submit(info, "torii-trusted-all", Map.of("torii-act", "trusted-end-all"));

        assertThat(ended.document().getElementById("torii-trusted-none")).isNotNull();
        mari.leave();
        assertThat(mari.again("portal").signedIn()).isFalse();
    }
}
