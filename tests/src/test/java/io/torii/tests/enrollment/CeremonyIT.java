package io.torii.tests.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import io.torii.tests.web.Mailbox;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Enrolment on a server: who deletes what it depends on, what staff see and may do. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class CeremonyIT {
    private static TestRealm realm;

    private World world;
    private Applicant applicant;

    @BeforeAll
    static void realm(World world) {
        realm = Applicant.realm(world);
    }

    @BeforeEach
    void applicant(World world) {
        this.world = world;
        applicant = Applicant.in(world, realm);
    }

    /** R51, R66. */
    @Test
    void an_administrator_who_deletes_the_method_withdraws_the_application_and_the_user_is_told() {
        try (var mailbox = Mailbox.of(realm)) {
            applicant.applied();
            mailbox.await(applicant.user(), 1);

            world.admin().delete(path() + "/credentials/" + applicant.phone());

            assertThat(applicant.stage()).isEqualTo("none");
            assertThat(applicant.stands().get("hadMethod").asBoolean()).isTrue();
            assertThat(applicant.stands().get("reason").asText()).isEqualTo("had_method");
            assertThat(mailbox.await(applicant.user(), 3).stream().map(Mailbox.Mail::words))
                    .anySatisfy(words -> assertThat(words).contains("done by an administrator"))
                    .anySatisfy(words -> assertThat(words).contains("an administrator removed a sign-in method"));
        }
    }

    /** R66: also of an account that nothing was recorded about. */
    @Test
    void an_administrators_deletion_is_remembered_of_an_account_from_before() {
        world.admin().delete(path() + "/credentials/" + applicant.phone());

        assertThat(applicant.stands().get("hadMethod").asBoolean()).isTrue();
        assertThat(applicant.stage()).isEqualTo("none");
    }

    @Test
    void every_transition_is_an_event() {
        applicant.applied();
        applicant.step("withdraw/" + applicant.user().id());

        assertThat(realm.events())
                .contains("none-ready", "ready-scheduled", "scheduled-registering")
                .contains("\"torii_by\":\"user\"");
    }

    @Test
    void another_method_that_is_deleted_leaves_the_application_as_it_is() {
        var owner = new Applicant(world, realm, realm.user(2));
        owner.applied();
        var account = new Account(world.admin(), owner.user());
        var other = account.credentials().get(2).get("id").asText();
        assertThat(other).isNotEqualTo(owner.phone());

        world.admin().delete("/" + realm.name() + "/users/" + owner.user().id() + "/credentials/" + other);

        assertThat(owner.stage()).isEqualTo("scheduled");
    }

    /** R7. */
    @Test
    void staff_open_and_close_a_window_but_not_their_own_and_not_a_stronger_accounts() {
        var clerk = Clerk.of(world, realm, "torii-helpdesk");
        var boss = realm.user(0);
        new Account(world.admin(), boss).manages("manage-realm");

        var opened = clerk.post(window(applicant.user().id()), Map.of("hours", 2, "reason", "at the counter"));

        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        assertThat(applicant.stands().has("window")).isTrue();
        assertThat(clerk.post(window(clerk.user().id()), Map.of("hours", 2, "reason", "at the counter"))
                        .body())
                .contains("torii_own_account");
        assertThat(clerk.post(window(boss.id()), Map.of("hours", 2, "reason", "at the counter"))
                        .body())
                .contains("torii_stronger_account");
        assertThat(clerk.post(window(applicant.user().id()), Map.of("hours", 169, "reason", "at the counter"))
                        .body())
                .contains("torii_hours");
        assertThat(clerk.delete(window(applicant.user().id())).statusCode()).isEqualTo(204);
        assertThat(applicant.stands().has("window")).isFalse();
        assertThat(world.admin()
                        .get("/" + realm.name() + "/admin-events?max=20")
                        .toString())
                .contains("enrollment/window");
    }

    private String path() {
        return "/" + realm.name() + "/users/" + applicant.user().id();
    }

    private static String window(String user) {
        return "users/" + user + "/enrollment/window";
    }
}
