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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person's way through the pages in a real browser, in both languages, on a phone and on a desk; pictures on the way. */
@ExtendWith({OnKeycloak.class, InBrowser.class})
final class WalkIT {
    private BrowserContext person;

    @AfterEach
    void leave() {
        person.close();
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ja, 390"})
    void signing_in_with_a_texted_code(String language, int width, World world, Chromium chromium) {
        var user = TestRealm.demo(world.admin()).user(2);
        var outbox = world.outbox("torii");
        var page = page(chromium, language, width);
        var pictures = new Screenshots(page, language, width);

        var login = LoginPage.open(page, address(world, SignInRequest.of("portal"), language));
        pictures.take("login");
        login.signIn(user.username(), TestUser.PASSWORD);
        var asked = TextCodePage.shown(page);
        asked.awaitState("sent");
        pictures.take("code-asked");
        assertThat(asked.field().getAttribute("autocomplete")).isEqualTo("one-time-code");
        assertThat(asked.field().getAttribute("inputmode")).isEqualTo("numeric");
        asked.type("12");
        assertThat(asked.problem()).isNotBlank();
        pictures.take("code-refused");
        asked.resend();
        pictures.take("code-cool-down");
        asked.chooseFirstOther();
        asked.awaitState("sent");
        pictures.take("code-other-number");
        asked.type(outbox.codeTo(user.numbers().get(1)));

        page.waitForURL(SignInRequest.CLIENT_ADDRESS + "**");
        assertThat(page.url()).contains("code=");
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ja, 390"})
    void registering_a_phone(String language, int width, World world, Chromium chromium) {
        var user = TestRealm.demo(world.admin()).user(0);
        var number = TestRealm.newNumber();
        var page = page(chromium, language, width);
        var pictures = new Screenshots(page, language, width);

        var request = SignInRequest.of("portal").with("kc_action", "torii-phone-register");
        LoginPage.open(page, address(world, request, language)).signIn(user.username(), TestUser.PASSWORD);
        var register = RegisterPhonePage.shown(page);
        pictures.take("register-number");
        register.send("12");
        assertThat(register.problem()).isNotBlank();
        pictures.take("register-refused");
        register.send(number);
        var proving = TextCodePage.shown(page);
        proving.awaitState("sent");
        pictures.take("register-proving");
        proving.type(world.outbox("torii").codeTo(number));

        page.waitForURL(SignInRequest.CLIENT_ADDRESS + "**");
        assertThat(page.url()).contains("kc_action_status=success");
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ja, 390"})
    void the_outbox_shows_the_text_and_the_account_console_the_number(
            String language, int width, World world, Chromium chromium) {
        var user = TestRealm.demo(world.admin()).user(1);
        var page = page(chromium, language, width);
        var pictures = new Screenshots(page, language, width);

        LoginPage.open(
                        page,
                        world.server().at("/realms/torii/account/account-security/signing-in?kc_locale=" + language)
                                + "")
                .signIn(user.username(), TestUser.PASSWORD);
        var asked = TextCodePage.shown(page);
        asked.type(world.outbox("torii").codeTo(user.number()));
        page.getByText(TestRealm.masked(user.number())).first().waitFor();
        pictures.takeOfOthers("account-console");

        page.navigate(world.server()
                .at("/realms/torii/torii/outbox?kc_locale=" + language)
                .toString());
        pictures.take("outbox");
        assertThat(page.content()).contains(user.number());
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

    private static String address(World world, SignInRequest request, String language) {
        return request.with("ui_locales", language)
                .at(world.server().url(), "torii")
                .toString();
    }
}
