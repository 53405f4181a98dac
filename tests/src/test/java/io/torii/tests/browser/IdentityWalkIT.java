package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.torii.tests.admin.SecondRealm;
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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links the account, loses the phone, proves who one is at a second realm, and signs in with a new method (R10, R11). */
@ExtendWith({OnKeycloak.class, InBrowser.class, WithClock.class})
final class IdentityWalkIT {
    private final List<BrowserContext> people = new ArrayList<>();

    @AfterEach
    void leave() {
        people.forEach(BrowserContext::close);
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ja, 390"})
    void from_link_now_to_signed_in_with_a_new_method(String language, int width, World world, Chromium chromium) {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        SecondRealm.of(world.admin(), world.server().url(), realm);
        var user = realm.user(1);

        links(page(chromium, language, width), world, user, language);
        var lost = page(chromium, language, width);
        var pictures = new Screenshots(lost, language, width);
        losesEverything(lost, world, user, pictures);
        var pass = provesIdentity(lost, pictures);
        var number = TestRealm.newNumber();
        registers(lost, world, user, new Fresh(pass, number));

        // Past the cool-down of the text that has just proved the number.
        world.harness(realm.name()).clock(Duration.ofMinutes(2));
        LoginPage.open(lost, portal(world, realm.name())).signIn(user.username(), TestUser.PASSWORD);
        TextCodePage.shown(lost)
                .type(world.outbox(realm.name()).codesTo(number, 2).get(0));
        lost.waitForURL(SignInRequest.CLIENT_ADDRESS + "**");
        assertThat(lost.url()).contains("code=");
    }

    private static void links(Page page, World world, TestUser user, String language) {
        var pictures = new Screenshots(page, language, page.viewportSize().width);
        LoginPage.open(page, securityInfo(world, user.realm(), language)).signIn(user.username(), TestUser.PASSWORD);
        TextCodePage.shown(page).type(world.outbox(user.realm()).codeTo(user.number()));
        page.locator("#torii-identity").waitFor();
        pictures.take("security-info-identity");
        page.locator("#torii-identity-open").click();
        page.locator("#torii-link").waitFor();
        pictures.take("identity-link");
        page.locator("#torii-link-now").click();
        atTheService(page);
        page.locator("#torii-link-said").waitFor();
        pictures.take("identity-linked");
        assertThat(page.locator("#torii-link").getAttribute("data-torii-linked"))
                .isEqualTo("true");
    }

    private static void losesEverything(Page page, World world, TestUser user, Screenshots pictures) {
        LoginPage.open(page, portal(world, user.realm())).signIn(user.username(), TestUser.PASSWORD);
        TextCodePage.shown(page);
        page.locator("#torii-ways").click();
        page.locator("#torii-none").click();
        page.locator("#torii-none-page").waitFor();
        pictures.take("recovery-none");
        page.locator("#torii-way-identity").click();
        page.locator("#torii-recovery-identity").waitFor();
        pictures.take("recovery-identity");
    }

    private static String provesIdentity(Page page, Screenshots pictures) {
        page.locator("#torii-identity-back").click();
        page.locator("#torii-recovery").waitFor();
        pictures.take("recovery");
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("beyond the page")
                .isEqualTo(0);
        page.locator("#torii-way-identity").click();
        page.locator("#torii-identity-go").click();
        atTheService(page);
        page.locator("#torii-recovery-choose").waitFor();
        pictures.take("recovery-choose");
        page.locator("#torii-choose-both").click();
        page.locator("#torii-recovery-password").waitFor();
        pictures.take("recovery-password");
        page.locator("#password-new").fill(TestUser.PASSWORD);
        page.locator("#password-confirm").fill(TestUser.PASSWORD);
        page.locator("#torii-password-set").click();
        page.locator("#torii-pass").waitFor();
        pictures.take("recovery-issued");
        assertThat(page.locator("[data-torii-copy]").isVisible()).isTrue();
        return page.locator("#torii-pass").innerText().strip();
    }

    private static void registers(Page page, World world, TestUser user, Fresh fresh) {
        var next = page.locator("#torii-issued-next").getAttribute("href");
        new BackButton(page).bringsBackNothing(fresh.pass());
        page.navigate(next);
        page.locator("#kc-form-login").waitFor();
        new LoginPage(page).signIn(user.username(), fresh.pass());
        page.locator("#torii-registration").waitFor();
        page.locator("#torii-register-PHONE button").click();
        RegisterPhonePage.shown(page).send(fresh.number());
        TextCodePage.shown(page).type(world.outbox(user.realm()).codeTo(fresh.number()));
        page.locator("#torii-earlier-go").click();
        page.locator("#torii-done").click();
        page.locator("#torii-registration-end").waitFor();
        // The second realm has signed its own user in there, and nobody here.
        assertThat(page.context().cookies())
                .filteredOn(cookie -> cookie.path.equals("/realms/" + user.realm() + "/"))
                .extracting(cookie -> cookie.name)
                .doesNotContain("KEYCLOAK_IDENTITY");
    }

    /** The second realm's own pages. */
    private static void atTheService(Page page) {
        page.locator("#kc-form-login").waitFor();
        assertThat(page.url()).contains("/protocol/openid-connect/auth", "max_age=0", "prompt=login");
        new LoginPage(page).signIn(SecondRealm.ANN, SecondRealm.PASSWORD);
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

    private static String securityInfo(World world, String realm, String language) {
        return world.server()
                .at("/realms/" + realm + "/torii/security-info?kc_locale=" + language)
                .toString();
    }

    private static String portal(World world, String realm) {
        return SignInRequest.of("portal").at(world.server().url(), realm).toString();
    }

    /** What the account comes back with. */
    private record Fresh(String pass, String number) {}
}
