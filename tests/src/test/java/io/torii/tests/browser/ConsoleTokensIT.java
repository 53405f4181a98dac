package io.torii.tests.browser;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.staff.Drawer;
import io.torii.tests.web.Totp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hardware tokens in the console, at the counter with their user present. */
@ExtendWith({OnKeycloak.class, InBrowser.class})
final class ConsoleTokensIT {
    private TestRealm realm;
    private World world;
    private StaffWindows windows;

    @BeforeEach
    void open(World world, Chromium chromium) {
        this.world = world;
        windows = new StaffWindows(world, chromium);
    }

    @AfterEach
    void leave() {
        windows.close();
    }

    @ParameterizedTest
    @CsvSource({"en, 390", "ja, 1280"})
    void tokens_are_found_handed_out_and_activated_at_the_counter_R59(String language, int width) {
        var drawer = Drawer.open(world);
        realm = drawer.realm();
        var serial = drawer.kept("");
        var owner = drawer.eligible();
        var console = windows.open(realm, language, width, "torii-helpdesk", "torii-tokens");

        console.tabTo("#nav-tokens").press("Enter").shows("table#tokens").picture("tokens");
        console.at("#state").selectOption("active");
        console.tabTo("#find").press("Enter").shows("#none");

        console.tabTo("#nav-users").press("Enter").shows("#search:not(:has(#state))");
        console.tabTo("#q").type(owner.username()).press("Enter");
        console.tabTo("[data-testid=found]").press("Enter").shows("#assign");
        console.tabTo("#assign").press("Enter").tabTo("#serial").type(serial).press("Enter");
        console.shows("#done")
                .tabTo("#activate-" + serial)
                .press("Enter")
                .tabTo("#code")
                .type(new Totp("12345678901234567890").code())
                .tabTo("#present")
                .press("Space")
                .picture("token-activate");
        console.tabTo("#dialog-yes").press("Enter").shows("#again-" + serial).picture("token-active");
    }
}
