package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.staff.Drawer;
import io.torii.tests.web.SignInRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes a token out of its envelope, signs in with it by keyboard, trusts the browser, and takes that back (R19, R59). */
@ExtendWith({OnKeycloak.class, InBrowser.class})
final class DevicesWalkIT {
    private static final List<String> PRESSES = List.of("755224", "287082", "359152", "969429");

    private final List<BrowserContext> people = new ArrayList<>();

    @AfterEach
    void leave() {
        people.forEach(BrowserContext::close);
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ja, 390"})
    void from_the_envelope_to_a_browser_that_is_trusted_no_more(
            String language, int width, World world, Chromium chromium) {
        var drawer = Drawer.open(
                world,
                Map.of(
                        "torii.calendar.rows", "everybody | mandatory=2020-01-01",
                        "torii.enrollment.new-hours", "0",
                        "torii.trusted.days", "30"));
        var user = drawer.eligible();
        drawer.assign(drawer.desk(), user, drawer.kept("hotp"));
        var info = world.server()
                .at("/realms/" + user.realm() + "/torii/security-info?kc_locale=" + language)
                .toString();

        activates(page(chromium, language, width), world, user, language);
        var page = page(chromium, language, width);
        var pictures = new Screenshots(page, language, width);
        trusts(page, world, user, pictures);
        trustsNoMore(page, info, pictures);
    }

    private static void activates(Page page, World world, TestUser user, String language) {
        var pictures = new Screenshots(page, language, page.viewportSize().width);
        LoginPage.open(page, portal(world, user)).signIn(user.username(), TestUser.PASSWORD);
        page.locator("#torii-guard-register").click();
        page.locator("#torii-panel-TOKEN").waitFor();
        pictures.take("token-panel");
        page.locator("#torii-register-TOKEN button").click();
        page.locator("#torii-token").waitFor();
        page.keyboard().type("000000");
        page.keyboard().press("Enter");
        page.locator("#torii-token-problem").waitFor();
        pictures.take("token-activate");
        fits(page);
        page.locator("#torii-token-code").fill(PRESSES.get(0));
        page.keyboard().press("Enter");
        page.locator("#torii-continue").click();
        page.waitForURL(SignInRequest.CLIENT_ADDRESS + "**");
    }

    private static void trusts(Page page, World world, TestUser user, Screenshots pictures) {
        LoginPage.open(page, portal(world, user)).signIn(user.username(), TestUser.PASSWORD);
        page.locator("#torii-otp-form").waitFor();
        assertThat(page.locator("#torii-trust").isChecked()).isFalse();
        page.keyboard().type(PRESSES.get(1));
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        pictures.take("trust-this-browser");
        fits(page);
        assertThat(page.locator("#torii-trust").isChecked()).isTrue();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL(SignInRequest.CLIENT_ADDRESS + "**");
    }

    private static void trustsNoMore(Page page, String info, Screenshots pictures) {
        page.navigate(info);
        page.locator("#torii-otp-field").fill(PRESSES.get(2));
        page.keyboard().press("Enter");
        page.locator("#torii-trusted-list").waitFor();
        pictures.take("security-info-trusted");
        fits(page);
        page.locator("#torii-trusted-list button").click();
        page.locator("#torii-trusted-none").waitFor();
        pictures.take("security-info-trusted-none");
    }

    private static String portal(World world, TestUser user) {
        return SignInRequest.of("portal").at(world.server().url(), user.realm()).toString();
    }

    private static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("beyond the page")
                .isEqualTo(0);
    }

    private Page page(Chromium chromium, String language, int width) {
        var person = chromium.person(language, width);
        people.add(person);
        var page = person.newPage();
        page.route(
                SignInRequest.CLIENT_ADDRESS + "**",
                route -> route.fulfill(new Route.FulfillOptions().setBody("I am in")));
        return page;
    }
}
