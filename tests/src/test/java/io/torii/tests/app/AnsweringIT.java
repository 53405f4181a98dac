package io.torii.tests.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.torii.tests.browser.Chromium;
import io.torii.tests.browser.InBrowser;
import io.torii.tests.browser.Screenshots;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The app answers requests. The realm is the tests' own, so that nothing but the app is tried. */
@ExtendWith(InBrowser.class)
final class AnsweringIT {
    private static final String SIGN_IN = "{}";

    private AppRealm realm;
    private BrowserContext person;
    private Phone phone;

    @BeforeEach
    void enrolled(Chromium chromium) {
        realm = new AppRealm();
        person = chromium.person("en", 390);
        person.grantPermissions(
                List.of("notifications"), new BrowserContext.GrantPermissionsOptions().setOrigin(realm.origin()));
        phone = new Phone(person.newPage());
        phone.page().navigate(realm.link());
        phone.enrol();
        realm.ask("ask", "{\"purpose\": \"binding\"}");
        phone.approve("42");
        phone.outcome();
        phone.press("prove-home");
    }

    @AfterEach
    void leave() {
        person.close();
        realm.close();
    }

    @Test
    void the_number_approves() {
        realm.ask("ask", SIGN_IN);

        phone.approve("42");

        assertThat(phone.outcome()).contains("Approved");
        assertThat(realm.ask("answers", "")).isEqualTo("approve,approve");
    }

    /** R12: beside requests, and without any that waits. */
    @Test
    void a_notice_is_shown_and_refuted_by_not_me() {
        realm.ask("notice", "{\"kind\": \"application\"}");
        assertThat(phone.part("notice").innerText()).contains("applied to register your methods again", "alice");
        new Screenshots(phone.page(), "en", 390).take("app-notice");
        assertThat(phone.overhang()).isZero();

        phone.part("refute").click();
        phone.press("dialog-yes");

        assertThat(phone.outcome()).contains("Stopped");
        assertThat(realm.ask("notices", "")).isEqualTo("0");
    }

    @Test
    void a_notice_of_ones_own_is_put_away_and_stops_nothing() {
        realm.ask("notice", "{\"kind\": \"something new\"}");

        phone.part("seen").click();

        PlaywrightAssertions.assertThat(phone.part("notice")).hasCount(0);
        assertThat(realm.ask("notices", "")).isEqualTo("1");
    }

    /** It stands for days: at every opening it was in front of the app again. */
    @Test
    void a_notice_that_was_read_stays_read_when_the_app_is_opened_again() {
        realm.ask("notice", "{\"kind\": \"link\"}");
        phone.part("seen").click();
        PlaywrightAssertions.assertThat(phone.part("notice")).hasCount(0);

        phone.page().reload();
        realm.ask("notice", "{\"kind\": \"pass\"}");

        phone.page().locator("[data-testid=notice][data-kind=pass]").waitFor();
        PlaywrightAssertions.assertThat(phone.part("notice")).hasCount(1);
    }

    @Test
    void a_number_that_is_not_whole_is_not_sent() {
        realm.ask("ask", SIGN_IN);

        phone.approve("4");

        assertThat(phone.part("request-problem").innerText()).contains("all 2 digits");
        assertThat(realm.ask("answers", "")).isEqualTo("approve,none");
    }

    @Test
    void a_wrong_number_ends_the_request() {
        realm.ask("ask", SIGN_IN);

        phone.approve("41");

        assertThat(phone.outcome()).contains("wrong");
        assertThat(phone.part("request").count()).isZero();
    }

    @Test
    void a_press_denies() {
        realm.ask("ask", SIGN_IN);

        phone.part("deny").click();

        assertThat(phone.outcome()).contains("Denied");
        assertThat(realm.ask("answers", "")).isEqualTo("approve,deny");
    }

    @Test
    void reporting_is_asked_for_twice() {
        realm.ask("ask", SIGN_IN);

        phone.part("report").click();
        phone.press("dialog-no");
        assertThat(realm.ask("answers", "")).isEqualTo("approve,none");
        phone.part("report").click();
        phone.press("dialog-yes");

        PlaywrightAssertions.assertThat(phone.page().locator("#outcome-text")).isFocused();
        assertThat(phone.outcome()).contains("Reported");
        assertThat(realm.ask("answers", "")).isEqualTo("approve,report");
    }

    @Test
    void requests_of_several_browsers_are_all_shown_with_their_places_and_a_warning() {
        realm.ask("ask", "{\"several\": true}");
        realm.ask("ask", "{\"several\": true, \"place\": \"Lagos, Nigeria\"}");

        phone.part("request").nth(1).waitFor();

        assertThat(phone.words("several")).contains("different browsers");
        assertThat(phone.part("request-place").allInnerTexts()).containsExactly("Tokyo, Japan", "Lagos, Nigeria");
    }

    @Test
    void what_this_version_does_not_know_can_only_be_denied() {
        realm.ask("ask", "{\"purpose\": \"new-in-version-2\"}");

        phone.part("deny").waitFor();

        assertThat(phone.part("approve").count()).isZero();
    }

    @Test
    void a_push_message_shows_a_notice_without_details() {
        var tools = new PushTools(phone.page());
        realm.ask("ask", SIGN_IN);

        tools.deliver("{\"v\": 1, \"request\": \"one\"}");

        phone.part("request").waitFor();
        assertThat(tools.notifications()).isEqualTo("Sign-in request|Open the app to see it.");
    }
}
