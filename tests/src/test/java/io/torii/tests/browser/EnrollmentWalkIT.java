package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
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
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** None to Active in a real browser, in both languages, on a phone and on a desk. */
@ExtendWith({OnKeycloak.class, InBrowser.class, WithClock.class})
final class EnrollmentWalkIT {
    /** Minutes on the server's clock when the application is made: after the cool-down of the first text. */
    private static final int APPLIED = 2;

    private final List<BrowserContext> people = new ArrayList<>();
    private final String number = TestRealm.newNumber();

    private World world;
    private Chromium chromium;
    private TestUser user;

    @BeforeEach
    void newcomer(World world, Chromium chromium) {
        this.world = world;
        this.chromium = chromium;
        user = TestRealm.fresh(world.admin(), Map.of("torii.enrollment.first", "password"))
                .user(0);
    }

    @AfterEach
    void leave() {
        people.forEach(BrowserContext::close);
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ja, 390"})
    void a_newcomer_goes_from_none_to_active_in_four_steps(String language, int width) {
        var before = browser(language, width);
        enters(before, tab -> signIn(tab, client("portal", language)));
        var page = browser(language, width);
        var pictures = new Screenshots(page, language, width);

        setUp(page, language, pictures);

        at(APPLIED + 20);
        enters(before, tab -> tab.navigate(client("portal", language)));
        at(APPLIED + 39);
        before.navigate(client("vpn", language));
        assertThat(before.locator("main").innerText()).containsPattern("(?<!\\d)1\\s*(minute|min|分)");
        new Screenshots(before, language, width).take("enroll-minute-39");
        enters(before, tab -> tab.navigate(client("portal", language)));

        at(APPLIED + 40);
        asked(before, client("vpn", language));
        at(APPLIED + 42);
        enters(before, tab -> asked(tab, client("portal", language)).type(newest(4)));
        enters(before, tab -> tab.navigate(client("vpn", language)));
    }

    @Test
    void who_leaves_goes_on_in_another_browser() {
        var first = browser("en", 1280);
        signIn(first, info("en"));
        SecurityInfoPage.shown(first, "torii-enroll").press("torii-next");
        registerPhone(first);
        SecurityInfoPage.shown(first, "torii-enroll-alternative");
        first.close();

        at(APPLIED);
        var second = browser("en", 390);
        signIn(second, info("en"));
        TextCodePage.shown(second).type(newest(2));

        var home = SecurityInfoPage.shown(second, "torii-enroll");
        assertThat(home.words("torii-next")).isEqualTo("Continue to step 2");
        assertThat(home.words("torii-methods")).contains(TestRealm.masked(number));
    }

    /** The step, in a tab of its own, ends at the client with a code. */
    private static void enters(Page person, Consumer<Page> step) {
        var tab = person.context().newPage();
        tab.waitForRequest(
                request -> request.url().startsWith(SignInRequest.CLIENT_ADDRESS)
                        && request.url().contains("code="),
                () -> {
                    try {
                        step.accept(tab);
                    } catch (PlaywrightException e) {
                        // A redirect to where nothing listens; the request has been made.
                        assertThat(e.getMessage()).contains("net::ERR");
                    }
                });
        tab.close();
    }

    /** The factor is asked for, with the password before it when the session has ended already. */
    private TextCodePage asked(Page page, String address) {
        page.navigate(address);
        if (page.locator("#kc-form-login").count() > 0) {
            new LoginPage(page).signIn(user.username(), TestUser.PASSWORD);
        }
        return TextCodePage.shown(page);
    }

    private void setUp(Page page, String language, Screenshots pictures) {
        signIn(page, info(language));
        var info = SecurityInfoPage.shown(page, "torii-enroll");
        assertThat(info.state()).isEqualTo("torii-enroll-state-none");
        picture(info, pictures, "enroll-none");
        info.press("torii-next");
        SecurityInfoPage.shown(page, "torii-enroll-first");
        picture(info, pictures, "enroll-step-1");
        registerPhone(page);
        SecurityInfoPage.shown(page, "torii-enroll-alternative");
        picture(info, pictures, "enroll-step-2");
        info.register("APP");
        info.proveApp();
        SecurityInfoPage.shown(page, "torii-enroll-try");
        picture(info, pictures, "enroll-step-3");
        info.press("torii-sign-out");
        SecurityInfoPage.shown(page, "torii-signed-out");
        picture(info, pictures, "enroll-signed-out");
        tryAndApply(page, info, pictures);
    }

    private void tryAndApply(Page page, SecurityInfoPage info, Screenshots pictures) {
        at(APPLIED);
        info.press("torii-sign-in");
        new LoginPage(page).signIn(user.username(), TestUser.PASSWORD);
        TextCodePage.shown(page).type(newest(2));
        SecurityInfoPage.shown(page, "torii-enroll-apply");
        picture(info, pictures, "enroll-step-4");
        page.locator("#torii-use-yes").check();
        info.press("torii-apply");
        SecurityInfoPage.shown(page, "torii-enroll");
        assertThat(info.state()).isEqualTo("torii-enroll-state-scheduled");
        picture(info, pictures, "enroll-scheduled");
    }

    private void registerPhone(Page page) {
        new SecurityInfoPage(page).register("PHONE");
        RegisterPhonePage.shown(page).send(number);
        TextCodePage.shown(page).type(world.outbox(user.realm()).codeTo(number));
    }

    /** The code of the text that is the so-many-th to the number. */
    private String newest(int texts) {
        return world.outbox(user.realm()).codesTo(number, texts).get(0);
    }

    private static void picture(SecurityInfoPage info, Screenshots pictures, String name) {
        pictures.take(name);
        assertThat(info.overhang()).as(name).isZero();
    }

    private void at(int minutes) {
        world.harness("torii").clock(Duration.ofMinutes(minutes));
    }

    private void signIn(Page page, String address) {
        LoginPage.open(page, address).signIn(user.username(), TestUser.PASSWORD);
        page.waitForLoadState();
    }

    private String info(String language) {
        return world.server().at("/realms/" + user.realm() + "/torii/security-info?kc_locale=" + language) + "";
    }

    private String client(String name, String language) {
        return SignInRequest.of(name)
                .with("ui_locales", language)
                .at(world.server().url(), user.realm())
                .toString();
    }

    private Page browser(String language, int width) {
        var person = chromium.person(language, width);
        people.add(person);
        return person.newPage();
    }
}
