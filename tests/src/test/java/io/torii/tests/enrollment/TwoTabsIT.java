package io.torii.tests.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two presses at the same moment, in two tabs of one browser: the second finds what the first has left (R17, R94). */
@ExtendWith(OnKeycloak.class)
final class TwoTabsIT {
    private static TestRealm realm;

    private World world;
    private TestUser user;
    private Account account;
    private SecurityInfo info;

    @BeforeAll
    static void realm(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of());
    }

    /** Active, with a phone and an app. */
    @BeforeEach
    void user(World world) {
        this.world = world;
        user = realm.user(1);
        new Registered(world.admin(), user).app("Tablet");
        account = new Account(world.admin(), user);
        info = new SecurityInfo(world, user);
    }

    @Test
    void of_two_that_delete_the_last_two_methods_one_does_R17() throws Exception {
        var credentials = List.of(account.credential("otp"), account.credential("torii-phone"));
        var one = info.press(enter(), "method-delete", Map.of("torii-credential", credentials.get(0)));
        var other = tab();
        var two = other.press(other.open(), "method-delete", Map.of("torii-credential", credentials.get(1)));

        var said = atOnce(
                () -> info.press(one, "method-remove", Map.of("torii-credential", credentials.get(0))),
                () -> other.press(two, "method-remove", Map.of("torii-credential", credentials.get(1))));

        assertThat(account.types()).hasSize(1);
        assertThat(said).filteredOn("torii-info-last"::equals).hasSize(1);
    }

    @Test
    void of_two_that_give_one_name_to_two_methods_one_does_R94() throws Exception {
        new Registered(world.admin(), user).app("Old tablet");
        var apps = apps();
        var one = enter();
        var other = tab();
        var two = other.open();

        var said = atOnce(() -> named(info, one, apps.get(0), "Mine"), () -> named(other, two, apps.get(1), "mine"));

        assertThat(said).filteredOn("torii-info-renamed-done"::equals).hasSize(1);
        assertThat(account.credentials().toString().toLowerCase(Locale.ROOT)).containsOnlyOnce("\"mine\"");
    }

    @Test
    void a_name_that_is_not_taken_is_given_back_to_be_mended() {
        var typed = "Tablet of the department of astronomy, third floor, by the window";

        var unfit = named(info, enter(), account.credential("otp"), typed);

        assertThat(SecurityInfo.is(unfit, "torii-rename-problem")).isTrue();
        assertThat(unfit.document().getElementById("torii-name").attr("value")).isEqualTo(typed);
    }

    /** What each page says, in no order. */
    private static List<String> atOnce(Callable<Page> one, Callable<Page> two) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            var said = new ArrayList<String>();
            for (Future<Page> page : pool.invokeAll(List.of(one, two))) {
                said.add(SecurityInfo.notice(page.get()));
            }
            return said;
        } finally {
            pool.shutdown();
        }
    }

    private static Page named(SecurityInfo tab, Page page, String credential, String name) {
        return tab.press(page, "method-name", Map.of("torii-credential", credential, "torii-name", name));
    }

    /** Another tab of the browser that has entered. */
    private SecurityInfo tab() {
        return new SecurityInfo(world, user, info.visitor().again());
    }

    private Page enter() {
        return info.visitor().type(info.signIn(), world.outbox(realm.name()).codeTo(user.number()));
    }

    private List<String> apps() {
        var ids = new ArrayList<String>();
        for (var credential : account.credentials()) {
            if (credential.get("type").asText().equals("otp")) {
                ids.add(credential.get("id").asText());
            }
        }
        return ids;
    }
}
