package io.torii.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.Harness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Mailbox;
import io.torii.tests.web.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R20: "No, it's not me", pressed on a device. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class ReportIT {
    private static final String ID = "AAAAAAAAAAAAAAAAAAAAAA";

    private World world;
    private TestRealm realm;
    private Harness harness;

    @BeforeEach
    void realm(World world) {
        this.world = world;
        realm = TestRealm.fresh(world.admin(), Map.of());
        harness = world.harness(realm.name());
    }

    @Test
    void the_reported_browser_is_signed_out_and_another_is_not() {
        var user = realm.user(0);
        var reported = world.visitor(realm.name());
        var other = world.visitor(realm.name());
        assertThat(reported.signIn("portal", user).signedIn()).isTrue();
        assertThat(other.signIn("portal", user).signedIn()).isTrue();

        harness.reportPush(user.id(), ID, reported.signInId() + ".tab");

        assertThat(reported.open("portal").signedIn()).isFalse();
        assertThat(sessions(user)).isEqualTo(1);
    }

    @Test
    void the_sign_in_that_began_it_goes_no_further_also_with_the_right_code() {
        var user = active();
        var visitor = world.visitor(realm.name());
        var asked = visitor.signIn("portal", user);
        var code = world.outbox(realm.name()).codeTo(user.number());

        harness.reportPush(user.id(), ID, visitor.signInId() + ".tab");
        var page = visitor.type(asked, code);

        assertThat(page.signedIn()).as(page.document().text()).isFalse();
        assertThat(page.status()).isLessThan(500);
        assertThat(page.document().text()).isNotBlank();
        assertThat(visitor.has("KEYCLOAK_IDENTITY")).isFalse();
        assertThat(sessions(user)).isZero();
    }

    @Test
    void pushes_wait_until_another_method_succeeds_and_then_a_new_password_is_set() {
        var user = active();
        assertThat(harness.reportPush(user.id(), ID, "gone.tab")).isTrue();

        var visitor = world.visitor(realm.name());
        var asked = visitor.signIn("portal", user);
        assertThat(harness.rests(user.id())).isTrue();
        var page = visitor.type(asked, world.outbox(realm.name()).codeTo(user.number()));

        assertThat(newPassword(page)).as(page.document().text()).isTrue();
        assertThat(harness.rests(user.id())).isFalse();
        var set = visitor.submit(
                page, "kc-passwd-update-form", Map.of("password-new", "another", "password-confirm", "another"));
        assertThat(set.signedIn()).as(set.document().text()).isTrue();
        assertThat(new Account(world.admin(), user).credential("torii-phone")).isNotBlank();
    }

    @Test
    void after_a_day_pushes_go_again_by_themselves() {
        var user = realm.user(0);
        harness.reportPush(user.id(), ID, "gone.tab");

        harness.clock(Duration.ofHours(23));
        assertThat(harness.rests(user.id())).isTrue();
        harness.clock(Duration.ofHours(25));
        assertThat(harness.rests(user.id())).isFalse();
    }

    @Test
    void a_pending_application_is_withdrawn_and_the_password_alone_binds_no_more() {
        var mailbox = Mailbox.of(realm);
        var user = realm.user(1);
        harness.enroll(user.id(), "SCHEDULED", Instant.now().plusSeconds(2_000));

        harness.reportPush(user.id(), ID, "gone.tab");

        var stands = staff(user, "enrollment");
        assertThat(stands.get("stage").asText()).isNotEqualTo("scheduled");
        assertThat(stands.get("stopped").asBoolean()).isTrue();
        var subjects =
                mailbox.await(user, 2).stream().map(Mailbox.Mail::subject).toList();
        assertThat(subjects).contains("A sign-in to your account was reported as not yours");
        mailbox.close();
    }

    @Test
    void eight_presses_at_once_and_one_more_are_one_report_for_staff() throws Exception {
        var user = realm.user(0);
        var pool = Executors.newFixedThreadPool(8);

        Callable<Boolean> press = () -> harness.reportPush(user.id(), ID, "gone.tab");
        var pressed = pool.invokeAll(Collections.nCopies(8, press));
        pool.shutdown();
        harness.reportPush(user.id(), ID, "gone.tab");

        for (var each : pressed) {
            assertThat(each.get()).isTrue();
        }
        var reports = staff(user, "reports");
        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).get("way").asText()).isEqualTo("push");
        assertThat(Instant.parse(reports.get(0).get("restsUntil").asText())).isAfter(Instant.now());
        assertThat(realm.events().split("torii_report", -1)).hasSize(2);
    }

    @Test
    void for_a_user_who_is_not_there_nothing_is_reported_and_nothing_fails() {
        assertThat(harness.reportPush("nobody", ID, "gone.tab")).isFalse();

        assertThat(harness.table("TORII_REPORT").toString()).doesNotContain("nobody");
    }

    @Test
    void where_a_directory_keeps_the_password_staff_are_told() {
        var directory = world.admin()
                .create(
                        "/" + realm.name() + "/components",
                        Map.of(
                                "name", "directory",
                                "providerId", "torii-test-directory",
                                "providerType", "org.keycloak.storage.UserStorageProvider"));
        var user = "f:" + directory + ":ext-someone";

        assertThat(harness.reportPush(user, ID, "gone.tab")).isTrue();
        assertThat(harness.reportPush(user, ID, "gone.tab")).isTrue();

        assertThat(realm.events()).contains("torii_report", "\"torii_password\":\"staff\"");
    }

    @Test
    void what_was_reported_goes_with_the_user() {
        var user = realm.user(0);
        harness.reportPush(user.id(), ID, "gone.tab");
        assertThat(harness.table("TORII_REPORT").toString()).contains(user.id());

        world.admin().delete("/" + realm.name() + "/users/" + user.id());

        assertThat(harness.table("TORII_REPORT").toString()).doesNotContain(user.id());
    }

    private TestUser active() {
        var user = realm.user(1);
        harness.enroll(user.id(), "ACTIVE", Instant.EPOCH);
        return user;
    }

    private int sessions(TestUser user) {
        return world.admin()
                .get("/" + realm.name() + "/users/" + user.id() + "/sessions")
                .size();
    }

    private JsonNode staff(TestUser user, String what) {
        return world.admin().get("/" + realm.name() + "/torii/users/" + user.id() + "/" + what);
    }

    private static boolean newPassword(Page page) {
        return page.document().getElementById("kc-passwd-update-form") != null;
    }
}
