package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.app.Film;
import io.torii.tests.app.Phone;
import io.torii.tests.app.PushTools;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole of number matching, with the app that the realm serves in a second browser: its camera reads the QR code off
 * the page, the number is typed, pages go on by themselves.
 */
@ExtendWith({OnKeycloak.class, InBrowser.class})
final class AuthenticatorWalkIT {
    private final List<BrowserContext> people = new ArrayList<>();

    private World world;
    private Chromium chromium;

    @BeforeEach
    void open(World world, Chromium chromium) {
        this.world = world;
        this.chromium = chromium;
    }

    @AfterEach
    void leave() {
        people.forEach(BrowserContext::close);
    }

    /** With notifications, and everything again without. */
    @ParameterizedTest
    @CsvSource({"true, en", "false, ja"})
    void a_phone_is_scanned_in_and_signs_in_by_the_number_and_by_its_code(
            boolean notified, String language, @TempDir Path folder) {
        var settings = Map.of("torii.enrollment.first", "password", "torii.push.notifications", "" + notified);
        var user = TestRealm.fresh(world.admin(), settings).user(0);
        var desk = signIn(user, language);
        SecurityInfoPage.shown(desk, "torii-enroll").press("torii-next");
        new SecurityInfoPage(desk).register("PUSH");
        RegisterPushPage.shown(desk, "torii-push-offer");
        var film = Film.showing(desk.locator("#torii-push-qr").screenshot(), folder.resolve("qr.y4m"));

        try (var camera = new Chromium(List.of(
                "--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream",
                "--use-file-for-fake-video-capture=" + film))) {
            var phone = scanned(camera, user, language, notified);
            enrolled(desk, phone);
            signsInByNumber(user, language, phone, notified);
            signsInByCode(user, language, phone);
        }
    }

    private Phone scanned(Chromium camera, TestUser user, String language, boolean notified) {
        var person = camera.person(language, 390);
        person.grantPermissions(
                notified ? List.of("camera", "notifications") : List.of("camera"),
                new BrowserContext.GrantPermissionsOptions().setOrigin(origin()));
        var phone = new Phone(person.newPage());
        phone.page().navigate(world.server().at("/realms/" + user.realm() + "/torii-authenticator/") + "");
        phone.press("nav-add");
        phone.press("add-scan");
        phone.enrol();
        return phone;
    }

    private static void enrolled(Page desk, Phone phone) {
        RegisterPushPage.shown(desk, "torii-push-device").press("torii-push-yes");
        phone.approve(RegisterPushPage.shown(desk, "torii-push-binding").number());
        assertThat(phone.outcome()).isNotEmpty();

        SecurityInfoPage.shown(desk, "torii-enroll-alternative");
        phone.press("prove-home");
        phone.part("code").waitFor();
    }

    private void signsInByNumber(TestUser user, String language, Phone phone, boolean notified) {
        var desk = signIn(user, language);
        var number = digits(desk.locator("#torii-push-number").innerText());
        if (notified) {
            var tools = new PushTools(phone.page());
            tools.deliver("{\"v\": 1, \"request\": \"one\"}");
            phone.part("request").waitFor();
            phone.page().waitForCondition(() -> !tools.notifications().isEmpty());
        }
        phone.approve(number);
        assertThat(phone.outcome()).isNotEmpty();

        SecurityInfoPage.shown(desk, "torii-enroll");
    }

    /** The phone shows it without a network. */
    private void signsInByCode(TestUser user, String language, Phone phone) {
        phone.page().context().setOffline(true);
        phone.page().reload();
        var code = digits(phone.part("code").innerText());
        var desk = signIn(user, language);
        desk.locator("#torii-push-code").click();
        desk.locator("#torii-otp-field").fill(code);
        desk.locator("#torii-otp-verify").click();

        SecurityInfoPage.shown(desk, "torii-enroll");
    }

    private Page signIn(TestUser user, String language) {
        var person = chromium.person(language, 1280);
        people.add(person);
        var page = person.newPage();
        var info = world.server().at("/realms/" + user.realm() + "/torii/security-info?kc_locale=" + language);
        LoginPage.open(page, info + "").signIn(user.username(), TestUser.PASSWORD);
        return page;
    }

    private String origin() {
        var url = world.server().url();
        return url.getScheme() + "://" + url.getAuthority();
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
