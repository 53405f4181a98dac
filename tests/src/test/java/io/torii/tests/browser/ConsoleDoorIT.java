package io.torii.tests.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Totp;
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
    void the_demos_staff_account_signs_in_with_its_app_R7() {
        var page = page();
        page.navigate(world.server().at("/realms/torii/torii/console/").toString());
        new LoginPage(page).signIn("staff", "demo");
        page.locator("#torii-otp-field").fill(new Totp("torii-demo-help-desk").code());
        page.locator("#torii-otp-verify").click();

        page.locator("#nav-settings").click();

        page.locator("#room-push").waitFor();
    }

    private Page page() {
        return person.newPage();
    }
}
