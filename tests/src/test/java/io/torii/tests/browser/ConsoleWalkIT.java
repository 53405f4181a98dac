package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.ApplicationHarness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.application.Card;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day's work in the console: the help desk by keyboard alone, a reviewer, a clerk, an administrator. */
@ExtendWith({OnKeycloak.class, InBrowser.class})
final class ConsoleWalkIT {
    private static TestRealm shared;

    private TestRealm realm;
    private World world;
    private StaffWindows windows;

    @BeforeAll
    static void realm(World world) {
        shared = fresh(world);
    }

    @BeforeEach
    void open(World world, Chromium chromium) {
        this.world = world;
        windows = new StaffWindows(world, chromium);
        realm = shared;
    }

    @AfterEach
    void leave() {
        windows.close();
    }

    @ParameterizedTest
    @CsvSource({"en, 390", "ja, 1280"})
    void the_help_desk_finds_unlocks_and_hands_out_a_pass_by_keyboard_alone_R102(String language, int width) {
        var owner = active();
        var console = windows.open(realm, language, width, "torii-helpdesk");

        console.shows("#q").picture("find");
        assertThat(console.focused()).isEqualTo("q");
        console.type(owner.username()).press("Enter");
        console.tabTo("[data-testid=found]").press("Enter").shows("#has").picture("overview");

        console.tabTo("#unlock").press("Enter").shows("#dialog-yes").picture("unlock");
        console.tabTo("#dialog-yes").press("Enter").shows("#done");

        console.tabTo("#issue").press("Enter").shows("#order");
        console.tabTo("#pass-template-0").press("Enter").picture("pass-order");
        assertThat(console.focused()).isEqualTo("pass-reason");
        console.press("Enter").shows("#dialog-yes");
        console.tabTo("#dialog-yes").press("Enter").shows("#secret").picture("pass-made");
        assertThat(console.at("#spelling li").count()).isEqualTo(8);
        assertThat(console.at("#secret [aria-hidden]").innerText().replace(" ", ""))
                .matches("[2-9A-HJ-NP-Z]{8}");

        console.tabTo("#secret-done").press("Enter").shows("#revoke");
        console.tabTo("#part-history").press("Enter").shows("table#history").picture("history");
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ja, 390"})
    void a_reviewer_takes_the_next_case_compares_and_decides_R104(String language, int width) {
        // The oldest of the queue: the other tests file there too.
        realm = fresh(world);
        var owner = active();
        harness().photo(owner, Card.jpeg(640, 400));
        var console = windows.open(realm, language, width, "torii-reviewer", "torii-view");

        console.tabTo("#nav-queue").press("Enter").shows("table#queue").picture("queue");
        console.press("F8").shows("#photo").shows("#hold").picture("case");
        console.tabTo("#case-template-0").press("Enter");
        console.tabTo("#approve").press("Enter").shows("#dialog-yes");
        console.tabTo("#dialog-yes")
                .press("Enter")
                .shows("#dialog-problem .problem")
                .picture("not-compared");
        console.press("Escape");
        for (var each : new String[] {"name", "number", "validity"}) {
            console.tabTo("#compare-" + each).press("Space");
        }
        console.tabTo("#approve").press("Enter").shows("#dialog-yes");
        console.tabTo("#dialog-yes").press("Enter").shows("#done").picture("decided");

        assertThat(harness().state(owner)).isEqualTo("APPROVED");
    }

    @ParameterizedTest
    @CsvSource({"en, 390", "ja, 1280"})
    void a_clerk_files_and_prints_the_pick_up_code_R53_R87(String language, int width) {
        var owner = active();
        var console = windows.open(realm, language, width, "torii-counter", "torii-view");

        console.tabTo("#nav-counter")
                .press("Enter")
                .tabTo("#manual")
                .press("Enter")
                .shows("#steps")
                .picture("manual");
        console.tabTo("#nav-counter").press("Enter").shows("#search").picture("counter");
        console.tabTo("#q").type(owner.username()).press("Enter");
        console.tabTo("[data-testid=found]").press("Enter").shows("#filing");
        console.tabTo("#card").type("student card 2026").picture("filing");
        console.press("Enter").shows("#dialog-yes");
        console.tabTo("#dialog-yes").press("Enter").shows("#secret").picture("filed");

        assertThat(console.at("#spelling li").count()).isEqualTo(10);
        assertThat(harness().state(owner)).isEqualTo("SUBMITTED");
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ja, 390"})
    void an_administrator_tries_a_setting_and_saves_it_R25(String language, int width) {
        var console = windows.open(realm, language, width, "torii-policy", "torii-view");

        console.tabTo("#nav-coverage").press("Enter").shows("#csv").picture("coverage");
        console.tabTo("#nav-settings").press("Enter").shows("#room-push").picture("settings");
        console.tabTo("#q").type("torii.push.digits").press("Enter").shows("#search + #room-push");
        console.tabTo("[data-testid=setting]").press("Enter").shows("#value");
        console.tabTo("#value").type("99");
        console.tabTo("#dry-run").press("Enter").shows("#trial .problem").picture("setting-refused");
        console.at("#value").fill("3");
        console.tabTo("#setting-template-0").press("Enter");
        console.tabTo("#save").press("Enter").shows("#dialog-yes").picture("setting-tried");
        console.tabTo("#dialog-yes").press("Enter").shows("#done").picture("setting-saved");
    }

    @ParameterizedTest
    @CsvSource({"en, 390", "ja, 1280"})
    void an_administrator_sets_a_clients_mode_R25(String language, int width) {
        var console = windows.open(realm, language, width, "torii-policy", "torii-view");

        console.tabTo("#nav-clients").press("Enter").shows("table#clients").picture("clients");
        console.at("[data-testid=client]:text-is('portal')").click();
        console.shows("#mode");
        console.at("#mode").selectOption("required");
        console.tabTo("#client-template-0").press("Enter");
        console.tabTo("#save").press("Enter").shows("#dialog-yes");
        console.tabTo("#dialog-yes").press("Enter").shows("#done").picture("client-saved");
        assertThat(realm.admin()
                        .get("/" + realm.name() + "/clients?clientId=portal")
                        .get(0)
                        .get("attributes")
                        .get("torii.mfa")
                        .asText())
                .isEqualTo("required");

        console.tabTo("#nav-setup").press("Enter").shows("#setup-clean");
        realm.says("chat", "torii.mfa", "");
        console.tabTo("#nav-clients").press("Enter").shows("table#clients");
        console.tabTo("#nav-setup").press("Enter").shows("table#findings").picture("setup");
        assertThat(console.at("table#findings").innerText()).contains("chat");
        realm.says("chat", "torii.mfa", "required");
    }

    private static TestRealm fresh(World world) {
        return TestRealm.fresh(world.admin(), Map.of()).setting(Map.of("torii.application.hold", "0"));
    }

    private TestUser active() {
        var user = realm.user(1);
        world.harness(realm.name()).enroll(user.id(), "ACTIVE", Instant.EPOCH.plus(Duration.ofDays(18_000)));
        return user;
    }

    private ApplicationHarness harness() {
        return new ApplicationHarness(world.server().url(), realm.name());
    }
}
