package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.push.NamedPhone;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.SignInRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A phone is registered in a real browser: every page goes on by itself once the phone has answered. */
@ExtendWith({OnKeycloak.class, InBrowser.class})
final class RegisterPushIT {
    private static final String IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)"
            + " AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

    private World world;
    private Chromium chromium;
    private TestRealm realm;
    private TestUser user;
    private NamedPhone phone;
    private BrowserContext person;

    @BeforeEach
    void newcomer(World world, Chromium chromium) {
        this.world = world;
        this.chromium = chromium;
        realm = TestRealm.fresh(world.admin(), Map.of());
        user = realm.user(0);
        phone = NamedPhone.of(world, user, "Pixel 9");
    }

    @AfterEach
    void leave() {
        person.close();
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ja, 390"})
    void registering_a_phone(String language, int width) {
        var page = begin(language, width);
        var pictures = new Screenshots(page, language, width);

        var offer = RegisterPushPage.shown(page, "torii-push-offer");
        picture(offer, pictures, "push-offer");
        assertThat(offer.scanned()).isEqualTo(offer.link()).endsWith("#enroll=" + offer.code());
        phone.scan(offer.code());
        var device = RegisterPushPage.shown(page, "torii-push-device");
        picture(device, pictures, "push-device");
        device.press("torii-push-no");
        RegisterPushPage.shown(page, "torii-push-offer");
        picture(offer, pictures, "push-not-mine");
        phone.scan(offer.code());
        RegisterPushPage.shown(page, "torii-push-device").press("torii-push-yes");
        var number = RegisterPushPage.shown(page, "torii-push-binding");
        picture(number, pictures, "push-number");
        phone.approve("0" + number.number());
        var wrong = RegisterPushPage.shown(page, "torii-push-over");
        picture(wrong, pictures, "push-wrong");
        wrong.press("torii-again");
        phone.approve(RegisterPushPage.shown(page, "torii-push-binding").number());

        page.waitForURL(SignInRequest.CLIENT_ADDRESS + "**");
        assertThat(page.url()).contains("kc_action_status=success");
    }

    /** R81: on the phone itself, the way for it comes first, and on an iPhone the app is installed first. */
    @Test
    void on_an_iphone_its_way_comes_first_and_the_code_can_be_copied() {
        person = chromium.person("en", 390, IPHONE);
        person.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        var page = begin(person, "en");
        var offer = RegisterPushPage.shown(page, "torii-push-offer");
        new Screenshots(page, "en", 390).take("push-offer-iphone");

        assertThat(page.locator("section h2").first().getAttribute("id")).isEqualTo("torii-push-phone");
        assertThat(page.locator("#torii-push-iphone[open]").count()).isEqualTo(1);
        page.locator("[data-torii-copy]").click();
        page.getByText("The code is copied.").waitFor();

        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(offer.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"keycloak", "base"})
    void under_other_themes_of_keycloak(String theme) {
        realm.admin().put("/" + realm.name(), Map.of("realm", realm.name(), "loginTheme", theme));
        var page = begin("en", 1280);
        var pictures = new Screenshots(page, "en-" + theme, 1280);

        var offer = RegisterPushPage.shown(page, "torii-push-offer");
        pictures.takeOfOthers("push-offer");
        assertThat(offer.scanned()).isEqualTo(offer.link());
        phone.scan(offer.code());
        RegisterPushPage.shown(page, "torii-push-device").press("torii-push-yes");
        RegisterPushPage.shown(page, "torii-push-binding");
        pictures.takeOfOthers("push-number");
    }

    private static void picture(RegisterPushPage page, Screenshots pictures, String name) {
        pictures.take(name);
        assertThat(page.overhang()).as(name).isZero();
    }

    private Page begin(String language, int width) {
        person = chromium.person(language, width);
        return begin(person, language);
    }

    private Page begin(BrowserContext someone, String language) {
        var page = someone.newPage();
        // The client's address: nothing listens there.
        page.route(
                SignInRequest.CLIENT_ADDRESS + "**",
                route -> route.fulfill(new Route.FulfillOptions().setBody("I am in")));
        var address = SignInRequest.of("portal")
                .with("kc_action", "torii-push-register")
                .with("ui_locales", language)
                .at(world.server().url(), realm.name());
        LoginPage.open(page, address.toString()).signIn(user.username(), TestUser.PASSWORD);
        return page;
    }
}
