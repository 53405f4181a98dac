package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import io.torii.tests.admin.ApplicationHarness;
import io.torii.tests.admin.Harness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.application.Card;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Totp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lost phone to signed in again, by staff who decide: in a real browser, with every cookie kept. */
@ExtendWith({OnKeycloak.class, InBrowser.class})
final class ApplicationWalkIT {
    private World world;
    private Chromium chromium;
    private TestRealm realm;
    private TestUser user;
    private BrowserContext person;

    @BeforeEach
    void whoHasLostAPhone(World world, Chromium chromium) {
        this.world = world;
        this.chromium = chromium;
        realm = TestRealm.fresh(
                world.admin(), Map.of("torii.application.hold", "0", "torii.application.end-delay", "0"));
        user = realm.user(1);
        harness().enroll(user.id(), "ACTIVE", Instant.EPOCH.plus(Duration.ofDays(18_000)));
    }

    @AfterEach
    void leave() {
        person.close();
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ja, 390"})
    void a_photo_of_a_card_then_the_code_then_a_new_method(String language, int width) {
        var page = begin(language, width);
        var pictures = new Screenshots(page, language, width);
        var code = apply(page, language, pictures);
        assertSignedOut();

        harness().decision("approve/" + user.id());
        recovery(page, language);
        page.locator("#torii-pick-up").fill(code);
        page.locator("#torii-pick-up-go").click();
        var app = register(page, pictures);
        assertSignedOut();

        signIn(page, language);
        page.locator("#torii-otp-field").fill(app.next());
        enters(page, () -> page.locator("#torii-otp-verify").click());
    }

    @Test
    void a_counter_prints_the_code_that_registers() {
        var page = begin("en", 1280);
        var code = harness().decision("counter/" + user.id()).get("code").asText();
        harness().decision("approve/" + user.id());

        recovery(page, "en");
        page.locator("#torii-pick-up").fill(code);
        page.locator("#torii-pick-up-go").click();
        register(page, new Screenshots(page, "en-counter", 1280));

        assertSignedOut();
    }

    @ParameterizedTest
    @CsvSource({"en, 390", "ja, 1280"})
    void MFA_is_ended_by_an_application(String language, int width) {
        var page = begin(language, width);
        var pictures = new Screenshots(page, language + "-end", width);
        page.navigate(world.server().at("/realms/" + realm.name() + "/torii/security-info?kc_locale=" + language) + "");
        new LoginPage(page).signIn(user.username(), TestUser.PASSWORD);
        TextCodePage.shown(page).type(world.outbox(realm.name()).codeTo(user.number()));
        var info = SecurityInfoPage.shown(page, "torii-enroll");
        info.press("torii-applications");
        SecurityInfoPage.shown(page, "torii-applying");
        picture(page, pictures, "applying");
        page.locator("#torii-apply-END_MFA button").click();
        SecurityInfoPage.shown(page, "torii-applying-form");
        picture(page, pictures, "applying-end");
        page.locator("#torii-words").fill("I leave the university.");
        info.press("torii-file");
        SecurityInfoPage.shown(page, "torii-applying-filed");
        picture(page, pictures, "applying-filed");

        harness().decision("approve/" + user.id());
        new ApplicationHarness(world.server().url(), realm.name()).sweep();

        person.clearCookies();
        enters(page, () -> signIn(page, language));
        assertThat(silently()).contains("code=");
    }

    /** From the first page to the pick-up code. */
    private String apply(Page page, String language, Screenshots pictures) {
        recovery(page, language);
        picture(page, pictures, "application");
        page.locator("#torii-apply").click();
        var field = page.locator("#torii-photo");
        field.waitFor();
        assertThat(field.getAttribute("accept")).isEqualTo("image/jpeg,image/png");
        field.setInputFiles(new FilePayload("card.jpg", "image/jpeg", Card.jpeg(4000, 3000)));
        page.waitForFunction("document.getElementById('torii-photo-shrunk').textContent.length > 0");
        picture(page, pictures, "application-photo");
        page.locator("#torii-photo-send").click();
        page.locator("#torii-photo-arrived").waitFor();
        page.locator("#torii-reason-LOST_OR_STOLEN").check();
        picture(page, pictures, "application-file");
        assertSignedOut();
        page.locator("#torii-file").click();
        var code = page.locator("#torii-pick-up-code");
        code.waitFor();
        picture(page, pictures, "application-filed");
        return code.innerText();
    }

    private static Totp register(Page page, Screenshots pictures) {
        SecurityInfoPage.shown(page, "torii-registration").register("APP");
        var app = new SecurityInfoPage(page).proveApp();
        SecurityInfoPage.shown(page, "torii-registration").press("torii-done");
        page.locator("#torii-registration-end").waitFor();
        picture(page, pictures, "registration-end");
        return app;
    }

    private void recovery(Page page, String language) {
        page.navigate(
                world.server().at("/realms/" + realm.name() + "/torii/recovery?way=application&kc_locale=" + language)
                        + "");
        new LoginPage(page).signIn(user.username(), TestUser.PASSWORD);
        page.locator("#torii-application").waitFor();
    }

    private void signIn(Page page, String language) {
        var address = SignInRequest.of("portal")
                .with("ui_locales", language)
                .at(world.server().url(), realm.name());
        LoginPage.open(page, address.toString()).signIn(user.username(), TestUser.PASSWORD);
    }

    /** No client is open in this browser, with all its cookies. */
    private void assertSignedOut() {
        assertThat(silently()).contains("error=login_required");
    }

    private String silently() {
        var asked = SignInRequest.of("portal")
                .with("prompt", "none")
                .at(world.server().url(), realm.name());
        var answer =
                person.request().get(asked.toString(), RequestOptions.create().setMaxRedirects(0));
        return answer.headers().get("location");
    }

    /** The step ends at the client with a code. */
    private static void enters(Page page, Runnable step) {
        page.waitForRequest(
                request -> request.url().startsWith(SignInRequest.CLIENT_ADDRESS)
                        && request.url().contains("code="),
                step);
    }

    /** Nothing of ours runs out of the window; the tooltip of Keycloak's own field for the username does. */
    private static void picture(Page page, Screenshots pictures, String name) {
        pictures.take(name);
        var outside = "[...document.querySelectorAll('.torii-application, .torii-application *, .torii-enroll *')]"
                + ".filter(each => each.getBoundingClientRect().right > innerWidth + 1).length";
        assertThat(page.evaluate(outside)).as(name).isEqualTo(0);
    }

    private Page begin(String language, int width) {
        person = chromium.person(language, width);
        return person.newPage();
    }

    private Harness harness() {
        return world.harness(realm.name());
    }
}
