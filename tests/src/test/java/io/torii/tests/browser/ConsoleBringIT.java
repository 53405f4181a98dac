package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Users of an earlier system in the console: a list of stages, a group, one user (R40). */
@ExtendWith({OnKeycloak.class, InBrowser.class})
final class ConsoleBringIT {
    private World world;
    private StaffWindows windows;
    private TestRealm realm;
    private ConsolePage console;

    @BeforeEach
    void open(World world, Chromium chromium) {
        this.world = world;
        windows = new StaffWindows(world, chromium);
        realm = TestRealm.fresh(world.admin(), Map.of());
    }

    @AfterEach
    void leave() {
        windows.close();
    }

    @ParameterizedTest
    @CsvSource({"en, 390", "ja, 1280"})
    void an_administrator_brings_users_over_R40(String language, int width) {
        console = windows.open(realm, language, width, "torii-policy", "torii-view");

        byList(realm.user(1));
        byGroup(realm.user(0));
        numbers(realm.user(0));
        oneByOne(realm.user(1));
    }

    private void byList(TestUser listed) {
        var list = "username,stage,since,reason\n" + listed.username()
                + ",active,2025-04-01,old portal\nnobody-here,active,,old portal\n";
        console.tabTo("#nav-bring").press("Enter").shows("#stages");
        take("stages", list);
        console.picture("bring-list");
    }

    /** The list has a good line and then a bad one. */
    private void take(String what, String list) {
        console.at("#" + what + "-list")
                .setInputFiles(new FilePayload("list.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        console.tabTo("#" + what + "-take").press("Enter").shows("#dialog-yes");
        console.tabTo("#dialog-yes").press("Enter").shows("table#" + what + "-rejected");
        assertThat(console.at("table#" + what + "-rejected").innerText()).contains("3");
    }

    private void numbers(TestUser owner) {
        var number = TestRealm.newNumber();
        take("numbers", "username,slot,number\n" + owner.username() + ",phone," + number + "\nnobody-here,phone,1\n");
        console.picture("bring-numbers");

        find(owner);
        console.shows("#unproven").picture("unproven");
        assertThat(console.at("#unproven").innerText()).contains(TestRealm.masked(number));
    }

    private void find(TestUser user) {
        console.tabTo("#nav-users").press("Enter").shows("#search");
        console.tabTo("#q").type(user.username()).press("Enter");
        console.tabTo("[data-testid=found]").press("Enter");
    }

    private void byGroup(TestUser empty) {
        var place = "/" + realm.name();
        var group = realm.admin().create(place + "/groups", Map.of("name", "hongo"));
        realm.admin().put(place + "/users/" + empty.id() + "/groups/" + group, Map.of());

        console.tabTo("#group").type("/hongo");
        console.tabTo("#bring-template-0").press("Enter");
        console.tabTo("#group-go").press("Enter").shows("#dialog-yes");
        console.tabTo("#dialog-yes")
                .press("Enter")
                .shows("table#group-rejected")
                .picture("bring-group");
        assertThat(console.at("table#group-rejected").innerText()).contains(empty.username());
    }

    private void oneByOne(TestUser single) {
        world.harness(realm.name()).enroll(single.id(), "NONE");

        find(single);
        console.tabTo("#activate").press("Enter").shows("#dialog-yes");
        console.tabTo("#dialog-template-0").press("Enter").press("Enter").shows("#done");
        assertThat(console.at("#activate").count()).isZero();
    }
}
