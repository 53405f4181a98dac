package io.torii.tests.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.Mailbox;
import io.torii.tests.web.Outbox;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What follows from applications on the account, whoever dies meanwhile (R5, R12, R13, R14, R20, R67). */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class ApplicationIT {
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

    /** What is lost or stolen ends at once, though the node that approved died; and once (R5). */
    @Test
    void a_node_that_dies_after_the_decision_leaves_the_rest_to_the_job_which_does_it_once() {
        var filed = bureau.drive().again(user, "LOST_OR_STOLEN");
        bureau.drive().approveAndDie(filed.get("id").asText());
        assertThat(bureau.account(user).types()).containsExactly("torii-phone");

        bureau.drive().sweep();
        bureau.drive().sweep();

        assertThat(bureau.account(user).types()).isEmpty();
        assertThat(bureau.stage(user)).isEqualTo("active");
        assertThat(subjects(2)).containsOnlyOnce("You can register your sign-in methods again");
        assertThat(removals()).isEqualTo(1);
    }

    /** R5, R14: otherwise they end with the first new one, in the window and after the code. */
    @Test
    void earlier_methods_end_with_the_first_that_is_registered_in_the_window() {
        var filed = bureau.drive().again(user, "REPLACED");
        approve(filed);
        assertThat(bureau.account(user).types()).containsExactly("torii-phone");
        assertThat(enter(filed)).contains("RIGHT", "true");
        world.harness(bureau.realm().name()).clock(Duration.ofSeconds(2));

        new Registered(world.admin(), user).app("new");
        bureau.drive().sweep();

        assertThat(bureau.drive().state(user)).isEqualTo("DONE");
        assertThat(bureau.account(user).types()).containsExactly("otp");
        assertThat(subjects(3)).contains("New sign-in methods are registered for your account");
    }

    @Test
    void a_window_that_nobody_used_changes_nothing_but_the_record() {
        var filed = bureau.drive().again(user, "REPLACED");
        approve(filed);
        world.harness(bureau.realm().name()).clock(Duration.ofHours(25));

        assertThat(enter(filed)).contains("RIGHT", "false");
        bureau.drive().sweep();

        assertThat(bureau.drive().state(user)).isEqualTo("CLOSED");
        assertThat(bureau.account(user).types()).containsExactly("torii-phone");
        assertThat(bureau.stage(user)).isEqualTo("active");
    }

    /** R14. */
    @Test
    void who_was_still_in_set_up_begins_again() {
        world.harness(bureau.realm().name()).enroll(user.id(), "READY");

        approve(bureau.drive().again(user, "REPLACED"));

        assertThat(bureau.stage(user)).isEqualTo("none");
    }

    /** R12: told by mail and by text, refuted by either link without signing in, and a report (R20). */
    @Test
    void the_receipt_has_a_link_that_refutes_it() {
        bureau.drive().again(user, "REPLACED");
        var mail = mailbox.await(user, 1).get(0);
        var text = Eventually.get(
                        () -> world.outbox(bureau.realm().name()).to(user.number()), texts -> !texts.isEmpty())
                .get(0);
        assertThat(mail.subject()).isEqualTo("Somebody applied to register your sign-in methods again");
        assertThat(text).contains(mail.stop().toString());

        bureau.press(mail.stop());

        assertThat(bureau.drive().state(user)).isEqualTo("WITHDRAWN");
        assertThat(bureau.account(user).demanded().toString()).contains("UPDATE_PASSWORD");
        assertThat(subjects(3)).contains("The application for your account is taken back");
        bureau.press(URI.create(mail.stop().toString().replaceFirst(".$", "x")));
        assertThat(bureau.drive().state(user)).isEqualTo("WITHDRAWN");
    }

    /** R12. */
    @Test
    void a_second_factor_that_signs_in_withdraws_it() {
        approve(bureau.drive().again(user, "REPLACED"));
        var visitor = world.visitor(bureau.realm().name());
        var asked = visitor.signIn("portal", user);

        assertThat(bureau.drive().state(user)).isEqualTo("APPROVED");
        assertThat(visitor.type(asked, code()).signedIn()).isTrue();

        assertThat(bureau.drive().state(user)).isEqualTo("WITHDRAWN");
    }

    /** R20. */
    @Test
    void a_report_stops_it() {
        bureau.drive().again(user, "REPLACED");

        world.harness(bureau.realm().name()).reportPush(user.id(), "r".repeat(22), "browser.tab");

        assertThat(bureau.drive().state(user)).isEqualTo("WITHDRAWN");
    }

    private void approve(JsonNode filed) {
        var reviewer = bureau.staff("torii-reviewer");
        var answer = Bureau.decide(reviewer, filed, Bureau.approval());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** That of the newest text that tells of no application. */
    private String code() {
        var texts = Eventually.get(
                () -> world.outbox(bureau.realm().name()).to(user.number()).stream()
                        .filter(text -> !text.contains("/torii/stop"))
                        .toList(),
                some -> !some.isEmpty());
        return Outbox.code(texts.get(0));
    }

    private String enter(JsonNode filed) {
        return bureau.drive().enter(user, filed.get("code").asText()).toString();
    }

    private String subjects(int atLeast) {
        return String.join(
                "; ",
                mailbox.await(user, atLeast).stream().map(Mailbox.Mail::subject).toList());
    }

    private long removals() {
        var events = world.admin().get("/" + bureau.realm().name() + "/events?type=REMOVE_CREDENTIAL&max=500");
        return events.findValuesAsText("userId").stream()
                .filter(user.id()::equals)
                .count();
    }
}
