package io.torii.tests.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Mailbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R4, R51, R93: what users are told, and what the link in it stops without signing in. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class StopMailIT {
    private static final String REPORTED = "A sign-in to your account was reported as not yours";

    private World world;
    private TestRealm realm;
    private Applicant applicant;
    private Mailbox mailbox;

    @BeforeEach
    void applicant(World world) {
        this.world = world;
        realm = Applicant.realm(world);
        applicant = Applicant.in(world, realm);
        mailbox = Mailbox.of(realm);
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void the_mail_about_an_application_names_the_minute_in_the_realms_zone() {
        var due = applicant.applied();

        var mail = mailbox.await(applicant.user(), 1).get(0);

        assertThat(mail.subject()).contains("becomes active on", minute(due, "h:mm"), "(Asia/Tokyo)");
        assertThat(mail.words()).contains(minute(due, "h:mm"), "You cannot switch MFA off yourself", "/security-info");
    }

    @Test
    void it_comes_in_japanese_to_who_reads_japanese() {
        new Account(world.admin(), applicant.user()).speak("ja");

        var due = applicant.applied();

        var mail = mailbox.await(applicant.user(), 1).get(0);
        assertThat(mail.subject()).contains("多要素認証", minute(due, "H:mm"), "月");
        assertThat(mail.words()).contains("お心当たりがない場合", "多要素認証を自分で無効にすることはできません");
    }

    @Test
    void looking_at_the_link_changes_nothing_and_pressing_its_button_stops_the_application() {
        world.visitor(realm.name()).signIn("portal", applicant.user());
        applicant.applied();
        var link = mailbox.await(applicant.user(), 1).get(0).stop();

        var asked = world.visitor(realm.name()).get(link);
        assertThat(asked.document().select("button").text()).isEqualTo("Stop it");
        assertThat(applicant.stage()).isEqualTo("scheduled");
        var done = press(asked);

        assertThat(done.document().select("h1").text()).isEqualTo("Done");
        assertThat(done.address().toString()).doesNotContain("t=");
        assertThat(applicant.stage()).isEqualTo("registering");
        assertThat(applicant.stands().get("stopped").asBoolean()).isTrue();
        assertThat(applicant.sessions()).isZero();
        assertThat(told(3, "MFA will not become active for your account")).contains("with the link in the mail");
        assertThat(told(3, REPORTED)).contains("It was not me", "you set a new password", "None of your methods");
    }

    @Test
    void a_used_an_unknown_and_a_late_link_say_the_same_and_stop_nothing() {
        applicant.applied();
        var link = mailbox.await(applicant.user(), 1).get(0).stop();
        var first = press(world.visitor(realm.name()).get(link)).html();
        applicant.harness().clock(Duration.ofMinutes(1));
        applicant.ready();
        applicant.step("apply/" + applicant.user().id());

        var used = press(world.visitor(realm.name()).get(link)).html();
        var unknown = press(world.visitor(realm.name())
                        .get(URI.create(link.toString().replace("t=", "t=x"))))
                .html();
        var late = mailbox.await(applicant.user(), 4).stream()
                .filter(mail -> mail.subject().contains("becomes active"))
                .reduce((one, later) -> later)
                .orElseThrow()
                .stop();
        applicant.harness().clock(Duration.ofMinutes(41));

        assertThat(press(world.visitor(realm.name()).get(late)).html()).isEqualTo(first);
        assertThat(used).isEqualTo(first);
        assertThat(unknown).isEqualTo(first);
        assertThat(applicant.stage()).isEqualTo("scheduled");
        assertThat(applicant.stands().get("active").asBoolean()).isTrue();
    }

    @Test
    void withdrawing_is_told_with_who_did_it() {
        applicant.applied();

        applicant.step("withdraw/" + applicant.user().id());

        assertThat(told(2, "MFA will not become active for your account")).contains("signed in to your account");
    }

    @Test
    void the_first_method_is_told_and_the_link_removes_it_again() {
        var newcomer = new Applicant(world, realm, realm.user(0));
        register(newcomer.user());
        assertThat(newcomer.stage()).isEqualTo("registering");
        assertThat(newcomer.stands().get("hadMethod").asBoolean()).isTrue();

        var mail = mailbox.await(newcomer.user(), 1).get(0);
        assertThat(mail.subject()).isEqualTo("A sign-in method was added to your account");
        press(world.visitor(realm.name()).get(mail.stop()));

        assertThat(new Account(world.admin(), newcomer.user()).credentials().toString())
                .doesNotContain("torii-phone");
        assertThat(newcomer.stage()).isEqualTo("none");
        assertThat(newcomer.stands().get("reason").asText()).isEqualTo("stopped");
        assertThat(newcomer.sessions()).isZero();
        var history = world.admin()
                .get("/" + realm.name() + "/torii/users/" + newcomer.user().id() + "/history");
        assertThat(history.get(0).get("ended").get("by").asText()).as("R66").isEqualTo("link");
    }

    /** R20: whichever way a report comes, the same follows. */
    @Test
    void a_link_that_stops_something_is_a_report_once() {
        applicant.applied();
        var link = mailbox.await(applicant.user(), 1).get(0).stop();

        press(world.visitor(realm.name()).get(link));
        press(world.visitor(realm.name()).get(link));

        var staff = world.admin()
                .get("/" + realm.name() + "/torii/users/" + applicant.user().id() + "/reports");
        assertThat(staff).hasSize(1);
        assertThat(staff.get(0).get("way").asText()).isEqualTo("mail");
        assertThat(new Account(world.admin(), applicant.user()).demanded().toString())
                .contains("UPDATE_PASSWORD");
        assertThat(applicant.harness().rests(applicant.user().id())).isTrue();
        assertThat(new Account(world.admin(), applicant.user()).credential("torii-phone"))
                .isNotBlank();
        assertThat(realm.events()).contains("\"torii_report\":\"mail\"");
    }

    private String told(int atLeast, String subject) {
        return mailbox.await(applicant.user(), atLeast).stream()
                .filter(mail -> mail.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .words();
    }

    private void register(TestUser user) {
        var visitor = world.visitor(realm.name());
        var number = TestRealm.newNumber();
        var page = visitor.password(
                visitor.open(SignInRequest.of("portal").with("kc_action", "torii-phone-register")),
                user.username(),
                TestUser.PASSWORD);
        var proving = visitor.submit(
                page, "torii-phone-form", Map.of("torii-slot", "PHONE", "torii-number", number, "torii-act", "send"));
        var code = world.outbox(realm.name()).codeTo(number);
        assertThat(visitor.type(proving, code).signedIn()).isTrue();
    }

    private Page press(Page asked) {
        var form = asked.document().selectFirst("form");
        var token = form.selectFirst("input[name=t]").val();
        return world.visitor(realm.name()).post(form.absUrl("action"), Map.of("t", token, "kc_locale", "en"));
    }

    private static String minute(Instant instant, String pattern) {
        return DateTimeFormatter.ofPattern(pattern).format(instant.atZone(ZoneId.of("Asia/Tokyo")));
    }
}
