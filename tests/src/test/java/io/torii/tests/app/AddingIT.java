package io.torii.tests.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import io.torii.tests.browser.Chromium;
import io.torii.tests.browser.InBrowser;
import io.torii.tests.browser.Screenshots;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An account comes into the app, by each way and not by accident. */
@ExtendWith(InBrowser.class)
final class AddingIT {
    private static final String IPHONE = "Object.defineProperty(navigator, 'userAgent', {get: () => 'Mozilla/5.0 "
            + "(iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 Version/26.0 Safari/604.1'});"
            + "Object.defineProperty(StorageManager.prototype, 'getDirectory', {value: () => Promise.resolve()})";

    private final List<BrowserContext> people = new ArrayList<>();

    private AppRealm realm;

    @BeforeEach
    void open() {
        realm = new AppRealm();
    }

    @AfterEach
    void leave() {
        people.forEach(BrowserContext::close);
        realm.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void a_link_enrols_after_a_press_and_the_first_number_proves_the_phone(String language, Chromium chromium) {
        realm.ask("vapid", "");
        var phone = phone(chromium, language);
        var pictures = new Screenshots(phone.page(), language, 390);

        phone.page().navigate(realm.link());
        picture(phone, pictures, "add-confirm");
        assertThat(phone.page().url()).isEqualTo(realm.address());
        assertThat(realm.ask("labels", "")).isEmpty();
        phone.enrol();
        realm.ask("ask", "{\"purpose\": \"binding\"}");
        phone.part("number").waitFor();
        picture(phone, pictures, "app-binding");
        phone.approve("42");
        phone.outcome();
        phone.press("prove-home");
        phone.part("code").waitFor();
        picture(phone, pictures, "app-accounts");

        realm.ask("ask", "{}");
        phone.part("number").waitFor();
        picture(phone, pictures, "app-request");
    }

    @Test
    void nine_characters_enrol_together_with_the_name(Chromium chromium) {
        var phone = phone(chromium, "en");
        phone.page().navigate(realm.address());
        phone.press("add-first");
        phone.type("add-entry", realm.typed().toLowerCase(java.util.Locale.ROOT).replaceAll("(...)", "$1 "));
        phone.press("add-next");
        assertThat(phone.words("add-problem")).contains("username");

        phone.type("add-username", "alice");
        phone.press("add-next");
        phone.enrol();

        assertThat(realm.ask("labels", "")).isNotEmpty();
    }

    @Test
    void a_code_that_was_used_is_refused(Chromium chromium) {
        var link = realm.link();
        var first = phone(chromium, "en");
        first.page().navigate(link);
        first.enrol();

        var second = phone(chromium, "en");
        second.page().navigate(link);
        second.press("add-confirm");

        second.says("alert", "does not work");
    }

    @Test
    void who_is_refused_on_the_page_is_told_and_keeps_nothing(Chromium chromium) {
        var phone = phone(chromium, "en");
        phone.page().navigate(realm.link());
        phone.enrol();

        realm.ask("forget", "");

        phone.says("prove-state", "did not accept this phone");
        phone.press("prove-home");
        phone.page().locator("#no-accounts").waitFor();
    }

    @Test
    void a_tab_on_an_iphone_is_told_to_install_and_enrols_nothing(Chromium chromium) {
        var phone = phone(chromium, "en");
        phone.page().addInitScript(IPHONE);

        phone.page().navigate(realm.link());

        assertThat(phone.words("install-steps")).contains("Add to Home Screen");
        assertThat(phone.page().locator("#add-confirm").count()).isZero();
        assertThat(phone.page().locator("#install-copy").count()).isOne();
    }

    @Test
    void the_camera_reads_the_code(@TempDir Path folder) {
        var film = Film.of(realm.link(), folder.resolve("qr.y4m"));
        try (var chromium = new Chromium(List.of(
                "--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream",
                "--use-file-for-fake-video-capture=" + film))) {
            // Granting one permission denies all others: without notifications everything works too.
            var person = chromium.person("en", 390);
            person.grantPermissions(
                    List.of("camera"), new BrowserContext.GrantPermissionsOptions().setOrigin(realm.origin()));
            var phone = new Phone(person.newPage());
            realm.ask("vapid", "");
            phone.page().navigate(realm.address());
            phone.press("nav-add");
            phone.press("add-scan");

            phone.enrol();

            assertThat(phone.page().evaluate("Notification.permission")).isEqualTo("denied");
            realm.ask("ask", "{\"purpose\": \"binding\"}");
            phone.approve("42");
            assertThat(phone.outcome()).contains("Approved");
        }
    }

    private Phone phone(Chromium chromium, String language) {
        var person = chromium.person(language, 390);
        people.add(person);
        return new Phone(person.newPage());
    }

    private static void picture(Phone phone, Screenshots pictures, String name) {
        phone.page().locator("h1:visible").first().waitFor();
        pictures.take(name);
        assertThat(phone.overhang()).as(name).isZero();
    }
}
