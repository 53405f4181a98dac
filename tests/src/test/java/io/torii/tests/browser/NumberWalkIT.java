package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.Handset;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.SignInRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person at the page that shows the number, in a real browser. */
@ExtendWith({OnKeycloak.class, InBrowser.class})
final class NumberWalkIT {
    private BrowserContext person;

    @AfterEach
    void leave() {
        person.close();
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ja, 390"})
    void the_page_goes_on_by_itself_whatever_the_phone_answers(
            String language, int width, World world, Chromium chromium) {
        var user = TestRealm.demo(world.admin()).user(1);
        new Registered(world.admin(), user).app("Pixel 9");
        var server = world.server().url();
        var phone = Handset.of(server, user, "Pixel", new Account(world.admin(), user).credential("otp"));
        Handset.of(server, user, "Tablet");
        var page = page(chromium, language, width);
        var pictures = new Screenshots(page, language, width);
        signIn(page, world, language, user);
        page.locator("#torii-ways").click();
        page.locator("button[value^=PUSH]").first().click();

        overAndAnew(page, phone, pictures);
        phone.approve(number(page).innerText().replaceAll("[^0-9]", ""));

        page.waitForURL(SignInRequest.CLIENT_ADDRESS + "**");
        assertThat(page.url()).contains("code=");
    }

    @ParameterizedTest
    @CsvSource({"en, 390", "ja, 390"})
    void after_a_report_the_page_offers_the_code_and_other_ways(
            String language, int width, World world, Chromium chromium) {
        var realm = TestRealm.demo(world.admin());
        var user = realm.user(0);
        Handset.of(world.server().url(), user, "Pixel");
        new Registered(world.admin(), user).app("App");
        world.harness(realm.name()).reportPush(user.id(), "AAAAAAAAAAAAAAAAAAAAAA", "gone.tab");
        var page = page(chromium, language, width);

        signIn(page, world, language, user);

        page.locator("#torii-push-code").waitFor();
        assertThat(page.locator("#torii-push-ask").count()).isZero();
        new Screenshots(page, language, width).take("number-refused");
        page.locator("#torii-push-code").click();
        page.locator("#torii-otp-field").waitFor();
    }

    private static void overAndAnew(Page page, Handset phone, Screenshots pictures) {
        number(page).waitFor();
        pictures.take("number");
        phone.deny();
        page.locator("#torii-push-ask").waitFor();
        pictures.take("number-denied");
        page.locator("#torii-push-ask").focus();
        page.keyboard().press("Enter");
        number(page).waitFor();
        page.locator("#torii-push-help summary").click();
        pictures.take("number-help");
        phone.approve("x");
        page.locator("#torii-push-problem").waitFor();
        pictures.take("number-wrong");
        page.locator("#torii-push-ask").click();
        number(page).waitFor();
    }

    private static Locator number(Page page) {
        return page.locator("#torii-push-number");
    }

    private static void signIn(Page page, World world, String language, TestUser user) {
        var address = SignInRequest.of("portal")
                .with("ui_locales", language)
                .at(world.server().url(), "torii");
        LoginPage.open(page, address.toString()).signIn(user.username(), TestUser.PASSWORD);
    }

    private Page page(Chromium chromium, String language, int width) {
        person = chromium.person(language, width);
        var page = person.newPage();
        page.route(
                SignInRequest.CLIENT_ADDRESS + "**",
                route -> route.fulfill(new Route.FulfillOptions().setBody("I am in")));
        return page;
    }
}
