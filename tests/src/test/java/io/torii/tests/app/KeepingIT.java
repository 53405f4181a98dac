package io.torii.tests.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import io.torii.tests.browser.Chromium;
import io.torii.tests.browser.InBrowser;
import io.torii.tests.web.Totp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the app keeps of an account, and how that ends. */
@ExtendWith(InBrowser.class)
final class KeepingIT {
    private AppRealm realm;
    private BrowserContext person;
    private Phone phone;

    @BeforeEach
    void enrolled(Chromium chromium) {
        realm = new AppRealm();
        person = chromium.person("en", 390);
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
    void without_a_network_the_app_opens_and_shows_the_right_code() {
        phone.page().evaluate("navigator.serviceWorker.ready.then(() => true)");
        phone.page().reload();
        phone.part("code").waitFor();

        person.setOffline(true);
        phone.page().reload();

        var right = new Totp("12345678901234567890");
        phone.page()
                .waitForCondition(
                        () -> phone.part("code").innerText().replace(" ", "").equals(right.code()));
        phone.says("offline", "cannot be reached");
    }

    @Test
    void a_new_name_is_the_realms_too() {
        phone.part("manage").click();
        phone.press("rename");
        phone.type("new-label", "Pixel of alice");
        phone.press("dialog-yes");

        phone.says("account-label", "Pixel of alice");
        assertThat(realm.ask("labels", "")).isEqualTo("Pixel of alice");
    }

    @Test
    void a_changed_key_answers() {
        phone.part("manage").click();
        phone.press("change-key");
        phone.press("dialog-yes");
        phone.says("alert", "key was changed");
        phone.page().reload();

        realm.ask("ask", "{}");
        phone.approve("42");

        assertThat(phone.outcome()).contains("Approved");
    }

    @Test
    void the_last_method_stays_until_it_is_not_the_last() {
        realm.ask("last", "{\"last\": true}");
        phone.part("manage").click();
        phone.press("remove");
        phone.press("dialog-yes");
        phone.says("dialog-problem", "last method");

        realm.ask("last", "{\"last\": false}");
        phone.press("dialog-yes");

        phone.page().locator("#no-accounts").waitFor();
        assertThat(realm.ask("labels", "")).isEmpty();
    }

    @Test
    void a_code_that_is_not_removed_stays() {
        phone.part("manage").click();
        phone.press("remove");
        phone.page().locator("#remove-code").uncheck();
        phone.press("dialog-yes");

        assertThat(phone.part("account")).hasAttribute("data-state", "code");
        assertThat(phone.part("code")).isVisible();
    }

    @Test
    void a_phone_that_the_realm_forgot_is_removed_from_the_phone_only() {
        realm.ask("forget", "");
        assertThat(phone.part("account")).hasAttribute("data-state", "forgotten");

        phone.part("manage").click();
        phone.press("forget");
        phone.press("dialog-yes");

        phone.page().locator("#no-accounts").waitFor();
    }

    @Test
    void an_account_that_was_locked_is_ready_once_it_is_open_again() {
        realm.ask("lock", "");
        assertThat(phone.part("account")).hasAttribute("data-state", "forgotten");

        realm.ask("unlock", "");
        phone.page().reload();

        assertThat(phone.part("account")).hasAttribute("data-state", "ready");
    }

    @Test
    void what_is_pressed_after_a_change_of_keys_is_signed_with_the_new_one() {
        phone.part("manage").click();
        phone.press("change-key");
        phone.press("dialog-yes");
        phone.says("alert", "key was changed");

        phone.press("rename");
        phone.type("new-label", "Pixel of alice");
        phone.press("dialog-yes");

        phone.says("account-label", "Pixel of alice");
    }
}
