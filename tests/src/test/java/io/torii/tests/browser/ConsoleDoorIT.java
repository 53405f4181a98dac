package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With which factor staff come into the console, and that it is asked for again (R7). */
@ExtendWith({OnKeycloak.class, InBrowser.class, WithClock.class})
final class ConsoleDoorIT {
    private World world;
    private BrowserContext person;

    @BeforeEach
    void open(World world, Chromium chromium) {
        this.world = world;
        person = chromium.person("en", 1280);
    }

    @AfterEach
    void leave() {
        person.close();
    }

    @Test
    void an_old_factor_is_shown_again_in_a_window_of_its_own_and_nothing_is_lost_R7() {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        var owner = realm.user(1);
        var clerk = realm.user(0);
        new Account(world.admin(), clerk).hold("torii-helpdesk");
        var page = page();
        var console = ConsolePage.open(world, page, new Screenshots(page, "en", 1280), clerk);
        console.type(owner.username())
                .press("Enter")
                .tabTo("[data-testid=found]")
                .press("Enter");
        world.harness("torii").clock(Duration.ofMinutes(11));

        console.tabTo("#window").press("Enter").tabTo("#dialog-template-0").press("Enter");
        console.tabTo("#dialog-yes")
                .press("Enter")
                .shows("#dialog-problem .problem")
                .picture("factor-old");
        console.again();

        console.at("#dialog-yes").click();
        console.shows("#done");
    }

    @Test
    void where_the_realm_lets_staff_act_with_an_app_they_come_in_with_it_R7() {
        var realm = TestRealm.fresh(world.admin(), Map.of()).setting(Map.of("torii.staff.methods", "app"));
        realm.says("torii-console", "torii.mfa.strength", "no-phone");
        var boss = realm.user(0);
        new Account(world.admin(), boss).hold("torii-policy");
        var app = new Registered(world.admin(), boss).app("App");
        var page = page();
        page.navigate(
                world.server().at("/realms/" + realm.name() + "/torii/console/").toString());
        new LoginPage(page).signIn(boss.username(), TestUser.PASSWORD);
        page.locator("#torii-otp-field").fill(app.code());
        page.locator("#torii-otp-verify").click();

        page.locator("#nav-settings").click();

        page.locator("#room-push").waitFor();
    }

    /** R101: the next person at a counter presses Back. */
    @Test
    void what_was_on_the_page_is_not_there_when_somebody_comes_back_R101() {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        var owner = realm.user(1);
        var clerk = realm.user(0);
        new Account(world.admin(), clerk).hold("torii-helpdesk");
        var page = page();
        var console = ConsolePage.open(world, page, new Screenshots(page, "en", 1280), clerk);
        console.type(owner.username())
                .press("Enter")
                .tabTo("[data-testid=found]")
                .press("Enter");
        console.tabTo("#issue").press("Enter").tabTo("#pass-template-0").press("Enter");
        console.press("Enter").tabTo("#dialog-yes").press("Enter").shows("#secret");

        assertThat(page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}))"
                        + " && document.querySelector('#page').textContent"))
                .isEqualTo("");
        assertThat(page.request()
                        .get(world.server()
                                .at("/realms/" + realm.name() + "/torii/console/")
                                .toString())
                        .headers()
                        .get("cache-control"))
                .isEqualTo("no-store");
    }

    private Page page() {
        return person.newPage();
    }
}
