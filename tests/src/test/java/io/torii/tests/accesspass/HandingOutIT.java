package io.torii.tests.accesspass;

import static io.torii.tests.accesspass.Counter.ORDER;
import static io.torii.tests.accesspass.Counter.code;
import static io.torii.tests.accesspass.Counter.json;
import static io.torii.tests.accesspass.Counter.place;
import static io.torii.tests.accesspass.Desk.registers;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Rest;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import io.torii.tests.web.Mailbox;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R7, R8: how staff hand out a pass. */
@ExtendWith(OnKeycloak.class)
final class HandingOutIT {
    private static Desk desk;
    private static Clerk clerk;
    private static Mailbox mailbox;

    @BeforeAll
    static void office(World world) {
        desk = Desk.fresh(world);
        mailbox = Mailbox.of(desk.realm());
        clerk = Clerk.of(world, desk.realm(), "torii-helpdesk");
    }

    @AfterAll
    static void close() {
        mailbox.close();
    }

    @Test
    void a_pass_is_shown_once_and_opens_registration_after_the_password() {
        var user = desk.active(0);

        var made = clerk.post(place(user), ORDER);

        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.headers().firstValue("Cache-Control")).hasValue("no-store");
        var pass = Rest.parse(made.body());
        assertThat(pass.get("scope").asText()).isEqualTo("factor");
        assertThat(pass.get("pass").asText()).matches("[2-9A-HJ-NP-Z]{8}");
        var shown = json(clerk.get(place(user)));
        assertThat(shown.has("pass")).isFalse();
        assertThat(shown.get("reason").asText()).isEqualTo("lost phone");
        assertThat(shown.get("issuer").asText())
                .isEqualTo("staff:" + clerk.user().id());
        var visitor = desk.visitor();
        var asked = visitor.signIn("portal", user);
        var page = visitor.submit(
                asked, "torii-pass-form", Map.of("torii-pass", pass.get("pass").asText()));
        assertThat(registers(page)).as(page.document().text()).isTrue();
        assertThat(clerk.get(place(user)).statusCode()).isEqualTo(404);
    }

    @Test
    void the_user_is_told_of_a_pass_and_not_what_it_is() {
        var user = desk.active(0);

        var pass = json(clerk.post(place(user), ORDER)).get("pass").asText();
        desk.type(desk.visitor(), user, pass);

        var mails = mailbox.await(user, 2);
        assertThat(mails)
                .extracting(Mailbox.Mail::subject)
                .allMatch(subject -> subject.contains("Temporary Access Pass"));
        assertThat(mails).extracting(Mailbox.Mail::words).noneMatch(words -> words.contains(pass));
    }

    @Test
    void its_mail_takes_it_back_without_signing_in_R22() {
        var user = desk.active(0);
        var pass = json(clerk.post(place(user), ORDER)).get("pass").asText();
        var visitor = desk.visitor();
        var stop = mailbox.await(user, 1).get(0).stop();

        var asked = visitor.get(stop);
        assertThat(clerk.get(place(user)).statusCode())
                .as("looking does nothing")
                .isEqualTo(200);
        visitor.post(
                asked.document().select("form").attr("abs:action"),
                Map.of("t", asked.document().select("[name=t]").val()));

        assertThat(code(clerk.get(place(user)))).isEqualTo("404 torii_no_pass");
        assertThat(registers(desk.type(desk.visitor(), user, pass))).isFalse();
    }

    @Test
    void wishes_are_granted_within_their_ranges() {
        var user = desk.active(0);
        var start = Instant.parse("2030-01-01T00:00:00Z");

        var made = json(clerk.post(place(user), Map.of("reason", "x", "minutes", 480, "once", false)));

        assertThat(made.get("once").asBoolean()).isFalse();
        assertThat(Instant.parse(made.get("start").asText()).plusSeconds(480 * 60))
                .isEqualTo(Instant.parse(made.get("end").asText()));
        assertThat(code(clerk.post(place(user), Map.of("reason", "x", "minutes", 9))))
                .isEqualTo("400 torii_pass_life");
        assertThat(code(clerk.post(place(user), Map.of("reason", "x", "start", start.toString()))))
                .isEqualTo("400 torii_pass_start");
        assertThat(code(clerk.post(place(user), Map.of("reason", "x", "start", "tomorrow"))))
                .isEqualTo("400 torii_pass_start");
        assertThat(code(clerk.post(place(user), Map.of()))).isEqualTo("400 torii_pass_reason");
        assertThat(code(clerk.post(place(user), Map.of("reason", "x", "scope", "all"))))
                .isEqualTo("400 torii_pass_scope");
    }

    @Test
    void a_repeated_request_makes_no_second_pass_and_shows_none() {
        var user = desk.active(0);

        var first = json(clerk.post(place(user), ORDER, "once-" + user.id()));
        var again = json(clerk.post(place(user), ORDER, "once-" + user.id()));

        assertThat(again.get("id")).isEqualTo(first.get("id"));
        assertThat(again.has("pass")).isFalse();
        assertThat(again.get("alreadyIssued").asBoolean()).isTrue();
        assertThat(json(clerk.get(place(user))).get("id")).isEqualTo(first.get("id"));
    }

    @Test
    void one_that_was_taken_back_is_told_and_gone() {
        var user = desk.active(0);
        var pass = json(clerk.post(place(user), ORDER)).get("pass").asText();

        assertThat(clerk.delete(place(user)).statusCode()).isEqualTo(204);

        assertThat(code(clerk.delete(place(user)))).isEqualTo("404 torii_no_pass");
        assertThat(registers(desk.type(desk.visitor(), user, pass))).isFalse();
        assertThat(mailbox.await(user, 2))
                .extracting(Mailbox.Mail::subject)
                .anyMatch(subject -> subject.contains("taken back"));
    }
}
