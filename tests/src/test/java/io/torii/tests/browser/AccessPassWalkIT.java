package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.torii.tests.admin.PassHarness;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import io.torii.tests.web.SignInRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a lost phone to signed in again, with a pass of either scope, in a real browser (R8, R37). */
@ExtendWith({OnKeycloak.class, InBrowser.class})
final class AccessPassWalkIT {
    private BrowserContext person;

    @AfterEach
    void leave() {
        person.close();
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ja, 390"})
    void with_a_pass_of_the_help_desk_after_the_password(String language, int width, World world, Chromium chromium) {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        var user = active(world, realm);
        var pass = handedOut(Clerk.of(world, realm, "torii-helpdesk"), user);
        var page = page(chromium, language, width);
        var pictures = new Screenshots(page, language, width);

        LoginPage.open(page, address(world, realm, language)).signIn(user.username(), TestUser.PASSWORD);
        page.locator("#torii-pass-field").waitFor();
        pictures.take("pass-asked");
        assertThat(page.locator("#torii-pass-field").getAttribute("autocomplete"))
                .isEqualTo("off");
        page.locator("#torii-pass-field").fill("23456789");
        page.locator("#torii-pass-verify").click();
        page.locator("#torii-pass-problem").waitFor();
        pictures.take("pass-refused");
        page.locator("#torii-pass-field").fill(pass);
        page.locator("#torii-pass-verify").click();

        signsIn(page, world, user, registers(page, world, user, pictures));
        assertThat(page.url()).contains("code=");
    }

    @ParameterizedTest
    @CsvSource({"en, 390"})
    void with_a_pass_that_replaces_the_password(String language, int width, World world, Chromium chromium) {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        var user = active(world, realm);
        var pass = new PassHarness(world.server().url(), realm.name()).pass(user, "BOTH");
        var page = page(chromium, language, width);
        var pictures = new Screenshots(page, language, width);

        LoginPage.open(page, address(world, realm, language)).signIn(user.username(), pass);
        page.locator("#torii-password").waitFor();
        pictures.take("pass-both");

        var number = registers(page, world, user, pictures);
        new BackButton(page).bringsBackNothing(pass);
        signsIn(page, world, user, number);
        assertThat(page.url()).contains("code=");
    }

    /** The number that is registered. */
    private String registers(Page page, World world, TestUser user, Screenshots pictures) {
        var number = TestRealm.newNumber();
        page.locator("#torii-registration").waitFor();
        pictures.take("pass-registration");
        page.locator("#torii-register-PHONE button").click();
        RegisterPhonePage.shown(page).send(number);
        TextCodePage.shown(page).type(world.outbox(user.realm()).codeTo(number));
        page.locator("#torii-earlier").waitFor();
        pictures.take("pass-earlier");
        page.locator("#torii-earlier-go").click();
        page.locator("#torii-done").waitFor();
        pictures.take("pass-registered");
        page.locator("#torii-done").click();
        page.locator("#torii-registration-end").waitFor();
        pictures.take("pass-end");
        assertThat(person.cookies()).extracting(cookie -> cookie.name).doesNotContain("KEYCLOAK_IDENTITY");
        return number;
    }

    /** By the new number, once the cool-down of the text that proved it is over. */
    private static void signsIn(Page page, World world, TestUser user, String number) {
        var clock = world.harness(user.realm());
        try {
            clock.clock(Duration.ofMinutes(1));
            LoginPage.open(page, address(world, user.realm())).signIn(user.username(), TestUser.PASSWORD);
            TextCodePage.shown(page).type(world.outbox(user.realm()).codeTo(number));
            page.waitForURL(SignInRequest.CLIENT_ADDRESS + "**");
        } finally {
            clock.clock(Duration.ZERO);
        }
    }

    private static String handedOut(Clerk clerk, TestUser user) {
        var made = clerk.post("users/" + user.id() + "/access-pass", Map.of("reason", "lost phone"));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Rest.parse(made.body()).get("pass").asText();
    }

    private static TestUser active(World world, TestRealm realm) {
        var user = realm.user(1);
        world.harness(realm.name()).enroll(user.id(), "ACTIVE", Instant.EPOCH.plus(Duration.ofDays(18_000)));
        return user;
    }

    private Page page(Chromium chromium, String language, int width) {
        person = chromium.person(language, width);
        var page = person.newPage();
        // The client's address: nothing listens there.
        page.route(
                SignInRequest.CLIENT_ADDRESS + "**",
                route -> route.fulfill(new Route.FulfillOptions().setBody("I am in")));
        return page;
    }

    private static String address(World world, TestRealm realm, String language) {
        return SignInRequest.of("portal")
                .with("ui_locales", language)
                .at(world.server().url(), realm.name())
                .toString();
    }

    private static String address(World world, String realm) {
        return SignInRequest.of("portal").at(world.server().url(), realm).toString();
    }
}
