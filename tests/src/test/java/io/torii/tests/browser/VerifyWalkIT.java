package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.SignInRequest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person's way through the list of ways and past keys, in a real browser. */
@ExtendWith({OnKeycloak.class, InBrowser.class})
final class VerifyWalkIT {
    private BrowserContext person;

    @AfterEach
    void leave() {
        person.close();
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ja, 390"})
    void choosing_another_way_with_the_keyboard_alone(String language, int width, World world, Chromium chromium) {
        var user = TestRealm.demo(world.admin()).user(1);
        var methods = new Registered(world.admin(), user);
        methods.app("Tablet");
        methods.key("webauthn", "Blue key");
        methods.key("webauthn-passwordless", "Laptop");
        var codes = methods.codes();
        var page = page(chromium, language, width);
        var pictures = new Screenshots(page, language, width);
        signIn(page, world, language, user);
        TextCodePage.shown(page);

        toTheLastLine(page, pictures);
        pastAppAndKey(page, pictures);
        press(page, "button[value^=RECOVERY_CODES]");
        page.locator("#torii-recovery-field").waitFor();
        pictures.take("recovery-code");
        page.keyboard().type(codes.get(0));
        page.keyboard().press("Enter");

        page.waitForURL(SignInRequest.CLIENT_ADDRESS + "**");
        assertThat(page.url()).contains("code=");
    }

    @Test
    void a_security_key_signs_in(World world, Chromium chromium) {
        var user = TestRealm.demo(world.admin()).user(0);
        var key = new Registered(world.admin(), user).key("webauthn", "Blue key");
        var page = page(chromium, "en", 1280);
        VirtualAuthenticator.in(page).holds(key);

        signIn(page, world, "en", user);
        page.locator("#torii-key-use:enabled").click();

        page.waitForURL(SignInRequest.CLIENT_ADDRESS + "**");
        assertThat(amr(page, world)).contains("pwd", "hwk", "mfa").doesNotContain("otp");
    }

    @Test
    void a_passkey_signs_in_after_the_password(World world, Chromium chromium) {
        var user = TestRealm.demo(world.admin()).user(0);
        var key = new Registered(world.admin(), user).key("webauthn-passwordless", "Laptop");
        var page = page(chromium, "en", 1280);
        VirtualAuthenticator.in(page).holds(key);

        signIn(page, world, "en", user);
        page.locator("#torii-key-use:enabled").click();

        page.waitForURL(SignInRequest.CLIENT_ADDRESS + "**");
        assertThat(amr(page, world)).contains("pwd", "hwk", "user", "mfa").doesNotContain("otp");
    }

    @Test
    void a_key_that_is_not_registered_does_not_sign_in_and_can_be_tried_again(World world, Chromium chromium) {
        var user = TestRealm.demo(world.admin()).user(0);
        var methods = new Registered(world.admin(), user);
        var key = methods.key("webauthn", "Blue key");
        var stranger =
                new Registered(world.admin(), TestRealm.demo(world.admin()).user(0)).key("webauthn", "Other");
        var page = page(chromium, "en", 1280);
        var authenticator = VirtualAuthenticator.in(page);
        authenticator.holds(stranger);
        signIn(page, world, "en", user);

        page.locator("#torii-key-use:enabled").click();
        page.locator("#torii-key-problem").waitFor();
        authenticator.holds(key);
        page.locator("#torii-key-use:enabled").click();

        page.waitForURL(SignInRequest.CLIENT_ADDRESS + "**");
        assertThat(page.url()).contains("code=");
    }

    private static void toTheLastLine(Page page, Screenshots pictures) {
        press(page, "#torii-ways");
        page.locator("#torii-methods").waitFor();
        pictures.take("methods");
        press(page, "#torii-none");
        page.locator("#torii-none-page").waitFor();
        pictures.take("methods-none-of-these");
    }

    private static void pastAppAndKey(Page page, Screenshots pictures) {
        press(page, "button[value^=APP]");
        page.locator("#torii-otp-field").waitFor();
        pictures.take("app-asked");
        page.keyboard().type("12");
        page.keyboard().press("Enter");
        page.locator("#torii-otp-problem").waitFor();
        pictures.take("app-refused");
        press(page, "#torii-ways");
        press(page, "button[value^=SECURITY_KEY]");
        page.locator("#torii-key-use:enabled").waitFor();
        pictures.take("security-key");
        press(page, "#torii-ways");
    }

    private static List<String> amr(Page page, World world) {
        var signedIn = new io.torii.tests.web.Page(URI.create(page.url()), 0, "");
        return world.tokens("torii").amr("portal", signedIn);
    }

    /** Goes there by Tab and presses Enter, as somebody without a mouse does. */
    private static void press(Page page, String button) {
        page.locator(button).waitFor();
        for (var tabs = 0; tabs < 40; tabs++) {
            if ((Boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", button)) {
                page.keyboard().press("Enter");
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way to " + button + " by Tab");
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
