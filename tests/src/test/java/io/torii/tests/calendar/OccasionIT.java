package io.torii.tests.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Totp;
import io.torii.tests.web.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which sign-ins are interrupted, and which cannot be (R21, R57). */
@ExtendWith(OnKeycloak.class)
final class OccasionIT {
    @Test
    void the_calendars_warning_does_not_stand_in_the_way_of_a_direct_grant(World world) {
        var realm = realm(world, Map.of("torii.calendar.rows", "everybody | warn=2020-01-01 | mandatory=2099-10-01"));
        realm.admin()
                .create(
                        "/" + realm.name() + "/clients",
                        Map.of("clientId", "script", "publicClient", true, "directAccessGrantsEnabled", true));

        var granted = Rest.parse(world.tokens(realm.name())
                .post(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "script",
                        "username",
                        realm.user(0).username(),
                        "password",
                        TestUser.PASSWORD))
                .body());

        assertThat(granted.has("access_token")).as(granted.toString()).isTrue();
    }

    @Test
    void an_action_that_the_client_asks_for_does_not_lead_past_the_phones_end_and_comes_after_it(World world) {
        var realm = realm(world, Map.of("torii.phone.backup-only.from", "2020-01-01"));
        var user = realm.user(1);
        var visitor = world.visitor(realm.name());
        var asked = SignInRequest.of("portal").with("kc_action", "UPDATE_PROFILE");

        var end = type(world, visitor, visitor.password(visitor.open(asked), user.username(), TestUser.PASSWORD), user);
        assertThat(end.document().getElementById("torii-add-APP"))
                .as(end.document().text())
                .isNotNull();
        var setUp = visitor.submit(end, "torii-phone-end-form", Map.of("torii-kind", "APP"));
        var still = visitor.submit(setUp, "kc-totp-settings-form", Map.of("cancel-aia", "true"));
        setUp = visitor.submit(still, "torii-phone-end-form", Map.of("torii-kind", "APP"));
        var app = new Totp(setUp.document().getElementById("totpSecret").val());
        var profile = visitor.submit(setUp, "kc-totp-settings-form", Map.of("totp", app.code(), "userLabel", "app"));
        var done = visitor.submit(profile, "kc-update-profile-form", Map.of("cancel-aia", "true"));

        assertThat(done.signedIn()).as(done.document().text()).isTrue();
        assertThat(done.address().toString()).contains("kc_action_status=cancelled");
    }

    private static TestRealm realm(World world, Map<String, String> settings) {
        return TestRealm.fresh(world.admin(), Map.of()).setting(settings);
    }

    private static Page type(World world, Visitor visitor, Page asked, TestUser user) {
        assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();
        return visitor.type(asked, world.outbox(user.realm()).codeTo(user.number()));
    }
}
