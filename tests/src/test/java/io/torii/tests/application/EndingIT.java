package io.torii.tests.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Mailbox;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The end of MFA by an application: R13, R67, R100. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class EndingIT {
    private static Bureau bureau;
    private static Mailbox mailbox;

    private World world;
    private TestUser user;

    @BeforeAll
    static void open(World world) {
        bureau = Bureau.open(world, Map.of());
        mailbox = Mailbox.of(bureau.realm());
    }

    @AfterAll
    static void close() {
        mailbox.close();
    }

    @BeforeEach
    void user(World world) {
        this.world = world;
        user = bureau.active(1);
    }

    /** R13, R67. */
    @Test
    void MFA_ends_a_day_after_the_approval_once_and_a_new_enrolment_begins_at_step_1() {
        var filed = bureau.drive().end(user);
        approve(filed);
        assertThat(bureau.account(user).types()).containsExactly("torii-phone");
        world.harness(bureau.realm().name()).clock(Duration.ofHours(24));

        bureau.drive().sweep();
        bureau.drive().sweep();

        assertThat(bureau.account(user).types()).isEmpty();
        assertThat(bureau.stage(user)).isEqualTo("none");
        assertThat(subjects(3)).containsOnlyOnce("MFA has ended for your account");
        assertThat(world.visitor(bureau.realm().name()).signIn("portal", user).signedIn())
                .isTrue();
        world.harness(bureau.realm().name()).clock(Duration.ZERO);
    }

    @Test
    void every_notice_can_stop_the_end_of_MFA() {
        approve(bureau.drive().end(user));
        var ending = mailbox.await(user, 2).stream()
                .filter(mail -> mail.subject().startsWith("MFA for your account ends on"))
                .findFirst()
                .orElseThrow();

        bureau.press(ending.stop());

        assertThat(bureau.drive().state(user)).isEqualTo("WITHDRAWN");
        bureau.drive().sweep();
        assertThat(bureau.account(user).types()).containsExactly("torii-phone");
    }

    /** R13, R100: an exemption with an end date, under a mandate. */
    @Test
    void an_exemption_ends_MFA_until_its_day() {
        var strict = Bureau.open(
                world,
                Map.of("torii.calendar.rows", "everybody | mandatory=2020-01-01", "torii.application.end-delay", "0"));
        var mandated = strict.active(1);
        var until = LocalDate.ofEpochDay(System.currentTimeMillis() / 86_400_000)
                .plusDays(30)
                .toString();
        var body = Map.of("kind", "exemption", "cause", "other", "card", "student card", "until", until);
        assertThat(strict.drive().end(mandated).get("refusal").asText()).isEqualTo("MANDATE");
        var clerk = strict.staff("torii-counter", "torii-view");
        var reviewer = strict.staff("torii-reviewer");

        var filed = clerk.post("users/" + mandated.id() + "/applications", body);
        Bureau.decide(reviewer, Rest.parse(filed.body()), Bureau.approval());
        strict.drive().sweep();

        assertThat(strict.drive().state(mandated)).isEqualTo("DONE");
        assertThat(strict.account(mandated).types()).isEmpty();
        var name = strict.realm().name();
        assertThat(world.visitor(name).signIn("portal", mandated).signedIn()).isTrue();
        world.harness(name).clock(Duration.ofDays(31));
        assertThat(world.visitor(name).signIn("portal", mandated).signedIn()).isFalse();
    }

    private void approve(JsonNode filed) {
        var reviewer = bureau.staff("torii-reviewer");
        var answer = Bureau.decide(reviewer, filed, Bureau.approval());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String subjects(int atLeast) {
        return String.join(
                "; ",
                mailbox.await(user, atLeast).stream().map(Mailbox.Mail::subject).toList());
    }
}
