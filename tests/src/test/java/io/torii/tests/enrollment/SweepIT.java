package io.torii.tests.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Mailbox;
import io.torii.tests.web.Page;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R18, R75: activation is the clock's; the job tells it and ends what has no second factor. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class SweepIT {
    private World world;
    private TestRealm realm;
    private Applicant applicant;

    @BeforeEach
    void applicant(World world) {
        this.world = world;
        realm = Applicant.realm(world);
        applicant = Applicant.in(world, realm);
    }

    @Test
    void from_the_instant_on_it_is_active_though_no_job_has_run() {
        applicant.applied();
        assertThat(applicant.stands().get("active").asBoolean()).isFalse();

        applicant.harness().clock(Duration.ofMinutes(40));

        assertThat(applicant.stands().get("active").asBoolean()).isTrue();
        var page = world.visitor(realm.name()).signIn("portal", applicant.user());
        assertThat(page.asksForCode()).as(page.document().text()).isTrue();
    }

    @Test
    void the_job_ends_the_sessions_that_have_no_second_factor_and_mails_once() {
        try (var mailbox = Mailbox.of(realm)) {
            applicant.applied();
            mailbox.await(applicant.user(), 1);
            // A session ends by itself when nobody uses it for half an hour.
            applicant.harness().clock(Duration.ofMinutes(39));
            assertThat(signIn().signedIn()).isTrue();
            var offline = offline();
            assertThat(applicant.harness().ending(applicant.user().id()).toString())
                    .contains("Campus portal", "admin-cli");
            applicant.harness().clock(Duration.ofMinutes(41));
            signInByText();

            applicant.step("sweep");
            applicant.step("sweep");

            assertThat(applicant.stage()).isEqualTo("active");
            assertThat(applicant.sessions()).isEqualTo(1);
            assertThat(applicant.harness().ending(applicant.user().id())).isEmpty();
            assertThat(refreshed(offline)).isEqualTo(400);
            assertThat(mailbox.await(applicant.user(), 2)).hasSize(2);
        }
    }

    @Test
    void before_the_instant_the_job_does_nothing() {
        applicant.applied();
        applicant.harness().clock(Duration.ofMinutes(39));
        assertThat(signIn().signedIn()).isTrue();

        applicant.step("sweep");

        assertThat(applicant.stage()).isEqualTo("scheduled");
        assertThat(applicant.sessions()).isEqualTo(1);
    }

    @Test
    void where_the_realm_says_so_sessions_end_when_it_is_applied_for() {
        realm = TestRealm.fresh(
                world.admin(),
                Map.of("torii.enrollment.existing", "registering", "torii.enrollment.sessions", "at-applying"));
        applicant = Applicant.in(world, realm);
        assertThat(signIn().signedIn()).isTrue();
        assertThat(applicant.sessions()).isEqualTo(1);

        applicant.applied();

        assertThat(applicant.sessions()).isZero();
        assertThat(applicant.stage()).isEqualTo("scheduled");
    }

    private Page signIn() {
        return world.visitor(realm.name()).signIn("portal", applicant.user());
    }

    private void signInByText() {
        var visitor = world.visitor(realm.name());
        var asked = visitor.signIn("portal", applicant.user());
        var code = world.outbox(realm.name()).codeTo(applicant.user().number());
        assertThat(visitor.type(asked, code).signedIn()).isTrue();
    }

    private String offline() {
        var answer = world.tokens(realm.name())
                .post(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "scope",
                        "openid offline_access",
                        "username",
                        applicant.user().username(),
                        "password",
                        "demo"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Rest.parse(answer.body()).get("refresh_token").asText();
    }

    private int refreshed(String token) {
        return world.tokens(realm.name())
                .post(Map.of("grant_type", "refresh_token", "client_id", "admin-cli", "refresh_token", token))
                .statusCode();
    }
}
