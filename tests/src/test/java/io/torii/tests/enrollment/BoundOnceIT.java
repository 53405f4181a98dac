package io.torii.tests.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.staff.Drawer;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Totp;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each method that is bound is one event {@code UPDATE_CREDENTIAL}, and what is not bound is none. */
@ExtendWith(OnKeycloak.class)
final class BoundOnceIT {
    private static final Totp TOKEN = new Totp("12345678901234567890");

    @Test
    void a_number_is_one_event_with_the_id_of_its_credential(World world) {
        var realm = SecurityInfo.realm(world);
        var user = realm.user(0);
        var info = new SecurityInfo(world, user);

        info.registerPhone(info.press(info.signIn(), "next"), TestRealm.newNumber());

        var bound = events(realm, user);
        assertThat(bound).hasSize(1);
        var details = bound.get(0).get("details");
        assertThat(details.get("credential_type").asText()).isEqualTo("torii-phone");
        assertThat(details.get("torii_method").asText()).isEqualTo("text");
        assertThat(details.get("selected_credential_id").asText())
                .isEqualTo(new Account(world.admin(), user).credential("torii-phone"));
    }

    @Test
    void a_hardware_token_is_one_event(World world) {
        var drawer = Drawer.open(world);
        var user = drawer.eligible();
        drawer.assign(drawer.desk(), user, drawer.kept(""));
        var visitor = world.visitor(user.realm());
        var page = visitor.password(
                visitor.open(SignInRequest.of("portal").with("kc_action", "torii-token-register")),
                user.username(),
                TestUser.PASSWORD);

        visitor.submit(page, "torii-token-form", Map.of("code", TOKEN.code()));

        var bound = events(drawer.realm(), user);
        assertThat(bound).hasSize(1);
        assertThat(bound.get(0).get("details").get("credential_type").asText()).isEqualTo("otp");
    }

    /** Keycloak goes on with the sign-in then, as if the action had been done. */
    @Test
    void a_demanded_token_that_staff_took_back_meanwhile_is_none(World world) {
        var drawer = Drawer.open(world);
        var user = drawer.eligible();
        var serial = drawer.kept("");
        drawer.assign(drawer.desk(), user, serial);
        new Account(world.admin(), user).demand("torii-token-register");
        var visitor = world.visitor(user.realm());
        var page = visitor.signIn("portal", user);
        drawer.desk().post("users/" + user.id() + "/tokens/" + serial + "/revocation", Map.of("reason", "lost"));

        var done = visitor.submit(page, "torii-token-form", Map.of("code", TOKEN.code()));

        assertThat(done.signedIn()).as(done.document().text()).isTrue();
        assertThat(events(drawer.realm(), user)).isEmpty();
    }

    private static JsonNode events(TestRealm realm, TestUser user) {
        return realm.admin().get("/" + realm.name() + "/events?type=UPDATE_CREDENTIAL&user=" + user.id() + "&max=50");
    }
}
