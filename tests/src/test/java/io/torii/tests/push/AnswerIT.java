package io.torii.tests.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a device's answer does, once. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class AnswerIT {
    private World world;
    private Owner owner;
    private Handset phone;

    @BeforeEach
    void phone(World world) {
        this.world = world;
        owner = Owner.in(world);
        phone = owner.phone();
    }

    @Test
    void a_wrong_number_ends_the_request() {
        var asked = owner.pages().ask(phone.device(), "one");

        assertThat(phone.type(Owner.id(asked), Owner.wrong(asked)).refusal()).isEqualTo("409 number_wrong");
        assertThat(phone.type(Owner.id(asked), Owner.number(asked)).refusal()).isEqualTo("409 request_over");
        assertThat(owner.pages().finish(phone.device(), asked)).isEqualTo("WRONG_NUMBER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "xx", "123456", "ninety", "12345678901234567890"})
    void whatever_was_typed_was_the_one_try(String typed) {
        var asked = owner.pages().ask(phone.device(), "one");

        assertThat(phone.type(Owner.id(asked), typed).refusal()).isEqualTo("409 number_wrong");
        assertThat(owner.pages().finish(phone.device(), asked)).isEqualTo("WRONG_NUMBER");
    }

    @Test
    void a_late_answer_is_late() {
        var asked = owner.pages().ask(phone.device(), "one");
        var later = Duration.ofSeconds(70);

        world.harness("torii").clock(later);

        assertThat(phone.clock(later).type(Owner.id(asked), Owner.number(asked)).refusal())
                .isEqualTo("409 request_over");
        assertThat(owner.pages().finish(phone.device(), asked)).isEqualTo("EXPIRED");
    }

    @Test
    void another_device_knows_nothing_of_it_and_ends_nothing() {
        var asked = owner.pages().ask(phone.device(), "one");
        var mine = owner.phone();
        var theirs = Owner.in(world).phone();

        for (var other : new Handset[] {mine, theirs}) {
            assertThat(other.requests().json().get("requests")).isEmpty();
            assertThat(other.type(Owner.id(asked), Owner.number(asked)).refusal())
                    .isEqualTo("404 request_unknown");
            assertThat(other.press(Owner.id(asked), "deny").refusal()).isEqualTo("404 request_unknown");
        }
        assertThat(phone.type(Owner.id(asked), Owner.number(asked)).text("outcome"))
                .isEqualTo("approved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAAAAAAAAAAAAAAAAA", "x", "AAAAAAAAAAAAAAAAAAAAA%2A"})
    void what_is_no_request_is_an_unknown_one(String id) {
        var decoded = id.replace("%2A", "*");
        var letter = phone.signed("POST", "/requests/" + decoded + "/answer", Map.of("decision", "deny"));

        assertThat(letter.at("/requests/" + id + "/answer").send().refusal()).isEqualTo("404 request_unknown");
    }

    @Test
    void a_no_is_told_to_the_page_and_to_the_log_and_the_number_to_nobody() {
        var asked = owner.pages().ask(phone.device(), "one");

        assertThat(phone.press(Owner.id(asked), "deny").text("outcome")).isEqualTo("denied");

        assertThat(owner.pages().finish(phone.device(), asked)).isEqualTo("DENIED");
        var events = events();
        assertThat(events)
                .contains("\"torii_step\":\"push-answer\"", "\"torii_outcome\":\"denied\"", "torii_push_denied");
        assertThat(events).doesNotContain("\"" + Owner.number(asked) + "\"");
    }

    @Test
    void not_me_is_a_report_and_no_phone_is_asked_again() {
        var asked = owner.pages().ask(phone.device(), "one");

        assertThat(phone.press(Owner.id(asked), "report").text("outcome")).isEqualTo("reported");

        assertThat(owner.pages().finish(phone.device(), asked)).isEqualTo("REPORTED");
        assertThat(owner.pages().ask(phone.device(), "one").get("refusal").asText())
                .isEqualTo("REPORTED");
        assertThat(events()).contains("torii_report", "\"torii_outcome\":\"reported\"");
    }

    @Test
    void of_many_answers_at_once_one_counts() throws Exception {
        var asked = owner.pages().ask(phone.device(), "one");
        var pool = Executors.newFixedThreadPool(8);

        Callable<Reply> type = () -> phone.type(Owner.id(asked), Owner.number(asked));
        var replies = pool.invokeAll(Collections.nCopies(8, type));
        pool.shutdown();

        var said = new ArrayList<String>();
        for (var reply : replies) {
            said.add(reply.get().refusal());
        }
        assertThat(said).filteredOn("200 "::equals).hasSize(1);
        assertThat(said).filteredOn("409 request_over"::equals).hasSize(7);
    }

    @Test
    void two_browsers_at_once_are_both_shown_with_a_warning() {
        owner.pages().ask(phone.device(), "one");
        owner.pages().ask(phone.device(), "other");

        var shown = phone.requests().json().get("requests");

        assertThat(shown).hasSize(2).allSatisfy(request -> assertThat(
                        request.get("several").asBoolean())
                .isTrue());
    }

    @Test
    void a_device_that_was_removed_a_moment_ago_lets_nobody_in() {
        var enrolled = owner.enrolled();
        var asked = owner.pages().ask(enrolled.device(), "one");
        owner.account().credentials().forEach(credential -> {
            if (!"password".equals(credential.get("type").asText())) {
                owner.account().delete(credential.get("id").asText());
            }
        });

        var reply = enrolled.type(Owner.id(asked), Owner.number(asked));

        assertThat(reply.status()).isIn(401, 404);
        assertThat(owner.pages().finish(enrolled.device(), asked)).isEqualTo("WAITING");
    }

    private String events() {
        return TestRealm.demo(world.admin())
                .admin()
                .get("/torii/events?max=100&user=" + owner.user().id())
                .toString();
    }
}
