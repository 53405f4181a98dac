package io.torii.tests.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import io.torii.tests.browser.Chromium;
import io.torii.tests.browser.InBrowser;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who picks up a phone whose app is locked sees nothing and answers nothing. */
@ExtendWith(InBrowser.class)
final class LockIT {
    private static final String VERIFIED = "{\"options\": {\"protocol\": \"ctap2\", \"transport\": \"internal\","
            + " \"hasUserVerification\": true, \"isUserVerified\": true, \"hasResidentKey\": true}}";

    private AppRealm realm;
    private BrowserContext person;
    private Phone phone;

    @BeforeEach
    void enrolledWithALock(Chromium chromium) {
        realm = new AppRealm();
        person = chromium.person("en", 390);
        phone = new Phone(person.newPage());
        phone.page().navigate(realm.link());
        phone.enrol();
        realm.ask("ask", "{\"purpose\": \"binding\"}");
        phone.approve("42");
        phone.outcome();
        phone.press("prove-home");
        var tools = person.newCDPSession(phone.page());
        tools.send("WebAuthn.enable");
        tools.send(
                "WebAuthn.addVirtualAuthenticator",
                JsonParser.parseString(VERIFIED).getAsJsonObject());
        phone.page().reload();
        phone.press("nav-settings");
        phone.press("lock-change");
        assertThat(phone.page().locator("#lock-state")).hasAttribute("data-state", "on");
    }

    @AfterEach
    void leave() {
        person.close();
        realm.close();
    }

    @Test
    void a_locked_app_shows_nothing_before_the_user_is_verified() {
        phone.page().reload();
        phone.page().locator("#lock-open").waitFor();
        assertThat(phone.part("account").count()).isZero();

        phone.press("lock-open");

        phone.part("code").waitFor();
    }

    @Test
    void a_request_that_waits_is_neither_asked_for_nor_shown_before_the_user_is_verified() {
        realm.ask("ask", "{}");
        phone.page().clock().install();
        phone.page().reload();
        phone.page().locator("#lock-open").waitFor();
        var before = asked();

        // Time for three questions, and for one to arrive.
        phone.page().clock().runFor(10_000);
        phone.page().evaluate("fetch('manifest.webmanifest', {cache: 'no-store'}).then(() => true)");
        assertThat(asked()).isEqualTo(before);
        assertThat(phone.part("request").count()).isZero();

        phone.press("lock-open");
        phone.approve("42");
        assertThat(phone.outcome()).contains("Approved");
    }

    @Test
    void a_request_that_is_shown_goes_behind_the_lock_and_comes_back() {
        realm.ask("ask", "{}");
        phone.part("request").waitFor();

        away();

        phone.page().locator("#lock-open").waitFor();
        assertThat(phone.part("request").count()).isZero();
        phone.press("lock-open");
        phone.part("request").waitFor();
    }

    @Test
    void a_question_that_is_open_at_locking_is_not_answered() {
        realm.ask("ask", "{}");
        phone.part("report").click();
        phone.page().locator("#dialog-yes").waitFor();

        away();

        phone.page().locator("#lock-open").waitFor();
        assertThat(phone.page().locator("dialog").count()).isZero();
        assertThat(realm.ask("answers", "")).isEqualTo("approve,none");
    }

    /** Nobody looks for longer than a minute. */
    private void away() {
        phone.page().clock().setSystemTime(Instant.now().minusSeconds(61).toEpochMilli());
        turned("hidden");
        phone.page().clock().setSystemTime(Instant.now().toEpochMilli());
        turned("visible");
    }

    private void turned(String state) {
        phone.page()
                .evaluate(
                        "state => { Object.defineProperty(document, 'visibilityState', {value: state, configurable: true});"
                                + " document.dispatchEvent(new Event('visibilitychange')); }",
                        state);
    }

    /** How often what waits was asked for. */
    private String asked() {
        return realm.ask("asked", "");
    }
}
