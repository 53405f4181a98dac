package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Telephone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person who is called, in a real browser, with the outbox's page as the telephone. */
@ExtendWith({OnKeycloak.class, InBrowser.class})
final class CallWalkIT {
    private BrowserContext person;
    /** In a window of its own, as a telephone is: a page that nobody sees waits until it is seen. */
    private BrowserContext hand;

    @AfterEach
    void leave() {
        person.close();
        hand.close();
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ja, 390"})
    void the_page_goes_on_by_itself_at_hash_on_the_telephone_R29(
            String language, int width, World world, Chromium chromium) {
        var user = TestRealm.demo(world.admin()).user(2);
        var page = page(chromium, language, width);
        var pictures = new Screenshots(page, language, width);
        signIn(page, world, language, user);
        page.locator("#torii-ways").click();
        pictures.take("call-ways");
        page.locator("button[value^='PHONE:CALL']").first().click();
        page.locator("#torii-call-state").waitFor();
        page.locator("#torii-call-help summary").click();
        pictures.take("call-calling");
        var telephone = new Telephone(world.server().url(), "torii", user.number());
        telephone.happens("busy");
        page.locator("#torii-call-me").waitFor();
        pictures.take("call-busy");
        page.locator("#torii-call-me").focus();
        page.keyboard().press("Enter");
        page.locator("#torii-call-state").waitFor();
        telephone.await(2);

        answered(hand.newPage(), outbox(world, language), user, pictures);
        page.waitForURL(SignInRequest.CLIENT_ADDRESS + "**");

        assertThat(page.url()).contains("code=");
    }

    @ParameterizedTest
    @CsvSource({"en, 390", "ja, 1280"})
    void an_office_phone_is_typed_with_its_extension(String language, int width, World world, Chromium chromium) {
        var user = TestRealm.demo(world.admin()).user(0);
        var page = page(chromium, language, width);
        var request = SignInRequest.of("portal").with("kc_action", "torii-phone-register");
        var address = request.with("ui_locales", language).at(world.server().url(), "torii");
        LoginPage.open(page, address.toString()).signIn(user.username(), TestUser.PASSWORD);
        page.locator("#torii-slot-OFFICE").check();
        page.locator("#torii-number").fill("03-5222-" + (1000 + (int) (Math.random() * 9000)));
        page.locator("#torii-extension").fill(",,1234");
        new Screenshots(page, language, width).take("call-office");
        page.locator("#torii-call-me").click();
        page.locator("#torii-call-state").waitFor();
        new Screenshots(page, language, width).take("call-office-calling");
    }

    /** Presses {@code #} on the outbox's page, and answers when. */
    private static void answered(Page outbox, String address, TestUser user, Screenshots pictures) {
        outbox.navigate(address);
        var call = "section[data-to='" + user.number() + "'] ";
        outbox.locator(call + "button[value=answer]").click();
        outbox.locator(call + "button[value='#']").waitFor();
        pictures.of(outbox).take("call-telephone");
        // A click of Playwright's would wait for this page as well, and that wait would be measured.
        outbox.locator(call + "button[value='#']").dispatchEvent("click");
    }

    private static String outbox(World world, String language) {
        return world.server()
                .at("/realms/torii/torii/outbox?kc_locale=" + language)
                .toString();
    }

    private static void signIn(Page page, World world, String language, TestUser user) {
        var address = SignInRequest.of("portal")
                .with("ui_locales", language)
                .at(world.server().url(), "torii");
        LoginPage.open(page, address.toString()).signIn(user.username(), TestUser.PASSWORD);
    }

    private Page page(Chromium chromium, String language, int width) {
        person = chromium.person(language, width);
        hand = chromium.person(language, width);
        var page = person.newPage();
        page.route(
                SignInRequest.CLIENT_ADDRESS + "**",
                route -> route.fulfill(new Route.FulfillOptions().setBody("I am in")));
        return page;
    }
}
