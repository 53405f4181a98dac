package io.torii.tests.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import io.torii.tests.browser.Chromium;
import io.torii.tests.browser.InBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An enrolment that is not quite the usual one. */
@ExtendWith(InBrowser.class)
final class EnrollingIT {
    private AppRealm realm;
    private BrowserContext person;
    private Phone phone;

    @BeforeEach
    void open(Chromium chromium) {
        realm = new AppRealm();
        person = chromium.person("en", 390);
        phone = new Phone(person.newPage());
    }

    @AfterEach
    void leave() {
        person.close();
        realm.close();
    }

    @Test
    void an_account_without_a_six_digit_code_is_added_and_removed() {
        realm.ask("codeless", "");
        phone.page().navigate(realm.link());
        phone.enrol();
        realm.ask("ask", "{\"purpose\": \"binding\"}");
        phone.approve("42");
        phone.outcome();
        phone.press("prove-home");
        phone.part("account").waitFor();
        assertThat(phone.part("code").count()).isZero();

        phone.part("manage").click();
        phone.press("remove");
        assertThat(phone.page().locator("#remove-code").count()).isZero();
        phone.press("dialog-yes");

        phone.page().locator("#no-accounts").waitFor();
        assertThat(realm.ask("labels", "")).isEmpty();
    }

    @Test
    void a_second_press_after_a_lost_answer_goes_on() {
        realm.ask("lose", "");
        phone.page().navigate(realm.link());
        phone.press("add-confirm");
        phone.says("alert", "Something went wrong");

        phone.enrol();

        assertThat(realm.ask("labels", "")).isNotEmpty();
    }
}
