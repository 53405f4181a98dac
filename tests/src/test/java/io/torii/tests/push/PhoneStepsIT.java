package io.torii.tests.push;

import static io.torii.tests.push.PhonePages.is;
import static io.torii.tests.push.PhonePages.offers;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Mailbox;
import io.torii.tests.web.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A phone as the first method of the four steps (R4, R61, R77, R79). */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class PhoneStepsIT {
    private World world;
    private TestRealm realm;
    private TestUser user;
    private PhonePages pages;
    private NamedPhone phone;

    @BeforeEach
    void newcomer(World world) {
        this.world = world;
        realm = TestRealm.fresh(world.admin(), Map.of("torii.enrollment.first", "password"));
        user = realm.user(0);
        pages = PhonePages.of(world, user);
        phone = pages.phone("My phone");
    }

    @Test
    void its_panel_comes_first_and_cancelling_comes_back_to_the_panels() {
        var first = pages.press(pages.securityInfo(), "next");
        assertThat(first.document().select("#torii-panels > li").first().id()).isEqualTo("torii-panel-PUSH");
        assertThat(first.text("torii-advice")).contains("by default", "two phones");

        var offer = pages.choose(first);
        assertThat(offers(offer)).as(offer.document().text()).isTrue();
        var back = pages.cancel(offer);

        assertThat(is(back, "torii-enroll-first")).as(back.document().text()).isTrue();
        assertThat(phone.scan(PhonePages.code(offer))).isEqualTo("enrollment_unknown");
    }

    /** R61: the 6-digit code is on the same phone. */
    @Test
    void with_the_web_app_alone_step_2_asks_for_another_method_and_cannot_be_skipped() {
        var second = secondStep();

        assertThat(second.text("torii-enroll-notice")).isEqualTo("The method is registered.");
        assertThat(second.text("torii-methods"))
                .contains("Torii Authenticator: My phone", "6-digit code of Torii Authenticator: My phone");
        assertThat(is(second, "torii-alone-form")).isFalse();
        assertThat(second.document().select("#torii-more").attr("data-torii-lacking"))
                .isEqualTo("torii-enroll-web-app-only");
        var pressed = pages.press(second, "alone", Map.of("torii-understood", "yes"));
        assertThat(is(pressed, "torii-enroll-alternative")).isTrue();
        assertThat(is(pages.press(pressed, "step-3"), "torii-enroll-try")).isFalse();
        var tried = world.harness(realm.name()).enrollment("tried/" + user.id() + "/" + credential("torii-push"));
        assertThat(tried).isNotNull();
        assertThat(apply().get("verdict").asText()).isEqualTo("WEB_APP_ONLY");
    }

    /** R79: the same kind may be registered twice, and in one visit. */
    @Test
    void a_second_phone_is_added_in_the_same_visit() {
        var offer = pages.choose(secondStep());
        assertThat(offers(offer)).as(offer.document().text()).isTrue();

        var cancelled = pages.cancel(offer);
        var again = pages.choose(cancelled);
        assertThat(offers(again)).as(again.document().text()).isTrue();
        var added = pages.register(again, pages.phone("My tablet"));

        assertThat(added.text("torii-methods")).contains("My phone", "My tablet");
    }

    @Test
    void with_a_number_beside_it_the_trial_comes_next() {
        var second = secondStep();

        var number = TestRealm.newNumber();
        var asked = pages.press(second, "register", Map.of("torii-kind", "PHONE"));
        var proving = pages.visitor()
                .submit(
                        asked,
                        "torii-phone-form",
                        Map.of("torii-slot", "PHONE", "torii-number", number, "torii-act", "send"));
        var third = pages.visitor().type(proving, world.outbox(realm.name()).codeTo(number));

        assertThat(is(third, "torii-enroll-try")).as(third.document().text()).isTrue();
    }

    /** R4: one binding, one mail, and its link takes both credentials away. */
    @Test
    void the_first_binding_is_told_once_and_the_link_removes_the_phone_with_its_code() {
        try (var mailbox = Mailbox.of(realm)) {
            secondStep();

            var mail = mailbox.await(user, 1).get(0);
            assertThat(mail.subject()).isEqualTo("A sign-in method was added to your account");
            assertThat(stands().get("stage").asText()).isEqualTo("registering");
            var asked = world.visitor(realm.name()).get(mail.stop());
            var form = asked.document().selectFirst("form");
            world.visitor(realm.name())
                    .post(
                            form.absUrl("action"),
                            Map.of("t", form.selectFirst("input[name=t]").val()));

            assertThat(new Account(world.admin(), user).credentials()).hasSize(1);
            assertThat(mailbox.await(user, 2))
                    .filteredOn(each -> each.subject().equals(mail.subject()))
                    .hasSize(1);
        }
    }

    private Page secondStep() {
        var offer = pages.choose(pages.press(pages.securityInfo(), "next"));
        var second = pages.register(offer, phone);
        assertThat(is(second, "torii-enroll-alternative"))
                .as(second.document().text())
                .isTrue();
        return second;
    }

    private JsonNode apply() {
        return world.harness(realm.name()).enrollment("apply/" + user.id());
    }

    private JsonNode stands() {
        return world.admin().get("/" + realm.name() + "/torii/users/" + user.id() + "/enrollment");
    }

    private String credential(String type) {
        return new Account(world.admin(), user).credential(type);
    }
}
