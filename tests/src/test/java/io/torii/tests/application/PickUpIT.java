package io.torii.tests.application;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R5, R12, R85, R93: what the pick-up code is good for, and who cannot apply. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class PickUpIT {
    private static final String WRONG = "ABCDEFGHJK";

    private World world;
    private TestRealm realm;
    private TestUser user;
    private Recovery recovery;

    @BeforeEach
    void applicant(World world) {
        this.world = world;
        realm = TestRealm.fresh(world.admin(), Map.of("torii.application.hold", "0"));
        user = realm.user(1);
        recovery = Recovery.of(world, user);
    }

    @Test
    void the_state_is_shown_for_the_code_only_and_a_wrong_one_says_the_same_to_everybody_R85() {
        var filed = recovery.apply();
        var code = filed.text("torii-pick-up-code");
        assertThat(code).hasSize(10);
        assertThat(filed.text("torii-application-next")).contains("not processed at night");

        var right = recovery.enter(recovery.open(), code.toLowerCase(Locale.ROOT));
        var wrong = recovery.enter(recovery.open(), WRONG);
        var none = Recovery.of(world, realm.user(1));
        var nobody = none.enter(none.open(), WRONG);

        assertThat(state(right)).isEqualTo("torii-application-state-submitted");
        assertThat(Recovery.said(wrong)).isEqualTo("torii-pick-up-wrong");
        assertThat(words(nobody)).isEqualTo(words(wrong));
        assertThat(recovery.silently()).isEqualTo("login_required");
    }

    @Test
    void five_wrong_codes_end_what_the_right_one_could_do_R5() {
        var code = recovery.apply().text("torii-pick-up-code");
        harness().decision("approve/" + user.id());
        IntStream.range(0, 5).forEach(i -> recovery.enter(recovery.open(), WRONG));

        var right = recovery.enter(recovery.open(), code);

        assertThat(Recovery.said(right)).isEqualTo("torii-pick-up-blocked");
        assertThat(Recovery.is(right, "torii-registration")).isFalse();
    }

    @Test
    void in_the_window_it_leads_to_registering_and_to_no_session_R5() {
        var code = recovery.apply().text("torii-pick-up-code");
        harness().decision("approve/" + user.id());

        var registering = recovery.enter(recovery.open(), code);

        assertThat(Recovery.is(registering, "torii-registration")).isTrue();
        assertThat(recovery.silently()).isEqualTo("login_required");
        assertThat(recovery.visitor().has("KEYCLOAK_IDENTITY")).isFalse();
        harness().clock(Duration.ofHours(25));
        var late = Recovery.of(world, user);
        assertThat(state(late.enter(late.open(), code)))
                .isIn("torii-application-state-approved", "torii-application-state-closed");
    }

    @Test
    void a_rejection_is_told_in_the_realms_own_words_R54() {
        var code = recovery.apply().text("torii-pick-up-code");
        harness().decision("reject/" + user.id() + "/PICTURE");

        assertThat(state(recovery.enter(recovery.open(), code))).isEqualTo("torii-application-state-rejected-picture");
    }

    /** One page for all who may not, and nothing about why (R93). */
    @Test
    void privileged_accounts_and_who_applied_too_often_are_sent_to_the_counter_R12() {
        var strong = realm.user(1);
        new Account(world.admin(), strong).hold("torii-helpdesk");
        IntStream.range(0, 3).forEach(i -> {
            recovery.apply();
            harness().decision("reject/" + user.id() + "/NOT_CONFIRMED");
        });
        harness().clock(Duration.ofHours(25));

        var staff = Recovery.of(world, strong).apply();
        var often = Recovery.of(world, user).apply();

        assertThat(List.of(staff, often)).allMatch(page -> Recovery.is(page, "torii-application-closed"));
        assertThat(words(staff)).isEqualTo(words(often));
    }

    /** R5: the guard takes the code of who has nothing left to be asked for. */
    @Test
    void the_guard_takes_the_code_and_registers_in_no_session() {
        var lost = realm.user(0);
        harness().enroll(lost.id(), "ACTIVE", Instant.EPOCH.plus(Duration.ofDays(18_000)));
        var code = harness().decision("counter/" + lost.id()).get("code").asText();
        var visitor = world.visitor(realm.name());
        var guard = visitor.signIn("portal", lost);
        assertThat(Recovery.is(guard, "torii-guard")).isTrue();

        var early = visitor.submit(guard, "torii-pick-up-form", Map.of("torii-act", "pick-up", "torii-pick-up", code));
        assertThat(Recovery.said(early)).isEqualTo("torii-application-state-submitted");
        harness().decision("approve/" + lost.id());
        var open = visitor.submit(early, "torii-pick-up-form", Map.of("torii-act", "pick-up", "torii-pick-up", code));

        assertThat(Recovery.is(open, "torii-registration")).isTrue();
        assertThat(visitor.has("KEYCLOAK_IDENTITY")).isFalse();
    }

    /** R12, R93: what the mail of receipt stops, without signing in; looking at it stops nothing. */
    @Test
    void the_receipt_has_a_link_that_stops_it_by_a_press_alone() {
        try (var mailbox = Mailbox.of(realm)) {
            recovery.apply();
            var link = mailbox.await(user, 1).get(0).stop();
            var owner = world.visitor(realm.name());

            var asked = owner.get(link);
            assertThat(harness().decisions("of/" + user.id()).get(0).asText()).contains("SUBMITTED");
            var done = press(asked);
            var again = press(owner.get(link));

            assertThat(harness().decisions("of/" + user.id()).get(0).asText()).contains("WITHDRAWN");
            assertThat(done.document().select("h1").text()).isEqualTo("Done");
            assertThat(again.html()).isEqualTo(done.html());
        }
    }

    private Page press(Page asked) {
        var form = asked.document().selectFirst("form");
        var token = form.selectFirst("input[name=t]").val();
        return world.visitor(realm.name()).post(form.absUrl("action"), Map.of("t", token, "kc_locale", "en"));
    }

    private Harness harness() {
        return world.harness(realm.name());
    }

    private static String state(Page page) {
        var element = page.document().selectFirst("[data-torii-state]");
        return element == null ? page.document().text() : element.attr("data-torii-state");
    }

    /** What the page says, without the number that staff look up. */
    private static String words(Page page) {
        var text = page.document().clone();
        text.select("#torii-reference").remove();
        return text.select("main, #kc-content").text();
    }
}
