package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call at the help desk: who it is, and why they are asked. */
@ExtendWith({OnKeycloak.class, InBrowser.class})
final class ConsoleCallIT {
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
    void a_caller_reads_a_code_out_and_is_told_why_they_are_asked(String language, int width) {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        var owner = realm.user(1);
        var phone = new Account(world.admin(), owner).credential("torii-phone");
        var console = windows.open(realm, language, width, "torii-helpdesk", "torii-view");

        console.shows("#q").type(owner.username()).press("Enter");
        console.tabTo("[data-testid=found]").press("Enter").shows("#has");
        console.tabTo("#caller-" + phone).press("Enter").shows("#dialog-yes").picture("caller-send");
        console.tabTo("#dialog-yes").press("Enter").tabTo("#code").type("00000").press("Enter");
        console.shows("#dialog-problem .problem").picture("caller-wrong");
        console.at("#code").fill("");
        console.tabTo("#code")
                .type(world.outbox(realm.name()).codeTo(owner.number()))
                .press("Enter")
                .shows("#done")
                .picture("caller-right");

        console.tabTo("#part-why")
                .press("Enter")
                .tabTo("#client")
                .type("portal")
                .press("Enter");
        console.shows("#why-outcome").picture("why");
        assertThat(console.at("#why-reason").innerText()).isNotBlank();
    }
}
