package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.SignInRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole of Security info by keyboard alone (product.md 5). */
@ExtendWith({OnKeycloak.class, InBrowser.class, WithClock.class})
final class InfoWalkIT {
    private final List<BrowserContext> people = new ArrayList<>();
    private World world;
    private Chromium chromium;
    private TestUser user;

    @BeforeEach
    void user(World world, Chromium chromium) {
        this.world = world;
        this.chromium = chromium;
        user = TestRealm.fresh(world.admin(), Map.of()).user(1);
        new Registered(world.admin(), user).app("Tablet");
    }

    @AfterEach
    void leave() {
        people.forEach(BrowserContext::close);
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ja, 390"})
    void everything_on_the_page_is_done_by_keyboard(String language, int width) {
        var keys = enter(language, width);
        var info = new SecurityInfoPage(keys.page());
        var pictures = new Screenshots(keys.page(), language, width);
        picture(info, pictures, "info-home");

        changeDefault(keys, pictures);
        changeNumber(keys, info, pictures);
        rename(keys, pictures);
        keys.press("#torii-renewal-open");
        keys.shown("#torii-renewal");
        picture(info, pictures, "info-renewal");
        keys.press("#torii-home");
        delete(keys, info, pictures);
        keys.press("#torii-add");
        keys.shown("#torii-unusable");
        picture(info, pictures, "info-add");
        keys.press("#torii-home");
        signOutEverywhere(keys, pictures);
    }

    /** The default, which another method follows, and then the last, which stays. */
    private static void delete(Keys keys, SecurityInfoPage info, Screenshots pictures) {
        keys.press("#torii-method-form-0 button[value=method-delete]");
        keys.shown("#torii-delete");
        picture(info, pictures, "info-delete");
        keys.press("#torii-delete-yes");
        keys.said("torii-info-deleted-default-done");
        keys.press("#torii-method-form-0 button[value=method-delete]");
        keys.said("torii-info-last");
        picture(info, pictures, "info-last");
    }

    private void signOutEverywhere(Keys keys, Screenshots pictures) {
        keys.press("#torii-everywhere");
        keys.shown("#torii-left");
        pictures.take("info-everywhere");
        assertThat(new Account(world.admin(), user).types()).containsExactly("otp");
    }

    @Test
    void the_next_sign_in_asks_for_the_default_and_a_test_for_what_is_tested() {
        var keys = enter("en", 1280);
        keys.press("#torii-default-change");
        chooseTheOther(keys);

        keys.press("#torii-method-form-1 button[value=method-test]");
        world.harness(user.realm()).clock(Duration.ofMinutes(2));
        TextCodePage.shown(keys.page())
                .type(world.outbox(user.realm()).codesTo(user.number(), 2).get(0));
        keys.said("torii-info-tested-done");

        var other = page("en", 1280);
        LoginPage.open(other, client()).signIn(user.username(), TestUser.PASSWORD);
        other.locator("#torii-otp-field").waitFor();
    }

    private static void changeDefault(Keys keys, Screenshots pictures) {
        keys.press("#torii-default-change");
        keys.shown("#torii-default-page");
        pictures.take("info-default");
        chooseTheOther(keys);
        keys.press("#torii-default-change");
        chooseTheOther(keys);
    }

    private static void chooseTheOther(Keys keys) {
        keys.choose("#torii-line-2");
        keys.press("#torii-default-save");
        keys.said("torii-info-default-done");
    }

    private void changeNumber(Keys keys, SecurityInfoPage info, Screenshots pictures) {
        var number = TestRealm.newNumber();
        keys.press("#torii-method-form-0 button[value=method-change]");
        keys.type("#torii-number", number);
        keys.page().keyboard().press("Enter");
        TextCodePage.shown(info.page());
        keys.type("#torii-code-field", world.outbox(user.realm()).codeTo(number));
        keys.page().keyboard().press("Enter");
        keys.said("torii-info-number-done");
        assertThat(info.words("torii-methods")).contains(TestRealm.masked(number));
        pictures.take("info-number-changed");
    }

    private static void rename(Keys keys, Screenshots pictures) {
        keys.press("#torii-method-form-1 button[value=method-rename]");
        keys.shown("#torii-rename");
        pictures.take("info-rename");
        keys.type("#torii-name", "Old tablet");
        keys.page().keyboard().press("Enter");
        keys.said("torii-info-renamed-done");
    }

    private static void picture(SecurityInfoPage info, Screenshots pictures, String name) {
        pictures.take(name);
        assertThat(info.overhang()).as(name).isZero();
    }

    private Keys enter(String language, int width) {
        var page = page(language, width);
        var address = world.server().at("/realms/" + user.realm() + "/torii/security-info?kc_locale=" + language);
        LoginPage.open(page, address + "").signIn(user.username(), TestUser.PASSWORD);
        TextCodePage.shown(page).type(world.outbox(user.realm()).codeTo(user.number()));
        SecurityInfoPage.shown(page, "torii-enroll");
        return new Keys(page);
    }

    private String client() {
        return SignInRequest.of("portal").at(world.server().url(), user.realm()).toString();
    }

    private Page page(String language, int width) {
        var person = chromium.person(language, width);
        people.add(person);
        var page = person.newPage();
        page.route(
                SignInRequest.CLIENT_ADDRESS + "**",
                route -> route.fulfill(new Route.FulfillOptions().setBody("I am in")));
        return page;
    }
}
