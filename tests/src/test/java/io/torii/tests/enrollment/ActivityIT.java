package io.torii.tests.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.Page;
import io.torii.tests.web.Totp;
import io.torii.tests.web.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The recent sign-ins, "this wasn't me" and signing out everywhere (R20, R68, day one). */
@ExtendWith(OnKeycloak.class)
final class ActivityIT {
    private World world;
    private TestRealm realm;
    private TestUser user;
    private Totp app;
    private SecurityInfo info;

    @BeforeEach
    void user(World world) {
        this.world = world;
        realm = TestRealm.fresh(world.admin(), Map.of());
        user = realm.user(0);
        app = new Registered(world.admin(), user).app("Tablet");
        info = new SecurityInfo(world, user);
    }

    @Test
    void a_strange_sign_in_is_reported_and_that_browsers_session_alone_ends() {
        var thief = world.visitor(realm.name());
        assertThat(enters(thief, app.code()).signedIn()).isTrue();
        var home = enter();
        var strange = home.document()
                .select("#torii-activities li[data-torii-standing=IN] input[name=torii-at]")
                .last()
                .val();

        var asked = info.press(home, "activity-ask", Map.of("torii-at", strange));
        assertThat(asked.text("torii-report")).contains("that browser end");
        assertThat(reports()).isEmpty();
        var done = info.press(asked, "activity-report", Map.of("torii-at", strange));

        assertThat(SecurityInfo.is(done, "torii-reported")).isTrue();
        assertThat(reports()).contains("activity");
        assertThat(thief.open("portal").signedIn()).isFalse();
        assertThat(sessions()).as("this browser's").isEqualTo(1);
        assertThat(new Account(world.admin(), user).demanded().toString()).contains("UPDATE_PASSWORD");
        assertThat(new Account(world.admin(), user).types()).containsExactly("otp");
    }

    @Test
    void nothing_an_intruder_does_afterwards_washes_the_sign_in_away() {
        var thief = world.visitor(realm.name());
        enters(thief, app.code());
        var home = enter();
        var stale = home.document()
                .select("#torii-activities li[data-torii-standing=IN] input[name=torii-at]")
                .last()
                .val();
        for (var i = 0; i < 12; i++) {
            var stranger = world.visitor(realm.name());
            stranger.password(stranger.open("portal"), user.username(), "wrong " + i);
            thief.open("portal");
        }

        var later = Eventually.get(
                info::open,
                page -> page.document().select("#torii-refusals").text().contains("12 times"));

        assertThat(later.document().select("#torii-activities li[data-torii-standing=IN]"))
                .as("one of each browser")
                .hasSize(1);
        assertThat(later.document().select("#torii-refusals li")).hasSize(1);
        info.press(later, "activity-report", Map.of("torii-at", stale));
        assertThat(thief.open("portal").signedIn()).isFalse();
    }

    @Test
    void the_same_again_this_session_and_what_is_nobodys_are_not_reported() {
        var home = enter();
        var own = home.document().select("#torii-activities li[data-torii-standing=OWN]");
        assertThat(own).isNotEmpty();
        assertThat(own.select("button")).isEmpty();

        var refused = info.press(home, "activity-report", Map.of("torii-at", "1"));

        assertThat(SecurityInfo.notice(refused)).isEqualTo("torii-info-gone");
        assertThat(reports()).isEmpty();
        var older = info.press(info.open(), "activity-older", Map.of("torii-page", "0"));
        assertThat(SecurityInfo.is(older, "torii-older-page")).isTrue();
    }

    @Test
    void neither_this_session_nor_another_users_sign_in_is_reported_by_its_name() {
        var other = realm.user(0);
        var otherApp = new Registered(world.admin(), other).app("Tablet");
        var theirs = world.visitor(realm.name());
        theirs.submit(theirs.signIn("portal", other), "torii-otp-form", Map.of("otp", otherApp.code()));
        enter();
        var own = Eventually.get(() -> traced(user), each -> !each.isEmpty());
        var foreign = Eventually.get(() -> traced(other), each -> !each.isEmpty());

        for (var name : Stream.concat(own.stream(), foreign.stream()).toList()) {
            var refused = info.press(info.open(), "activity-report", Map.of("torii-at", name));
            assertThat(SecurityInfo.notice(refused)).isEqualTo("torii-info-gone");
        }

        assertThat(reports()).isEmpty();
    }

    @Test
    void signing_out_everywhere_ends_every_session() {
        var elsewhere = world.visitor(realm.name());
        enters(elsewhere, app.code());
        var home = enter();

        var out = info.press(home, "session-end");

        assertThat(SecurityInfo.is(out, "torii-left")).isTrue();
        assertThat(elsewhere.open("portal").signedIn()).isFalse();
        assertThat(info.visitor().open("portal").signedIn()).isFalse();
        assertThat(sessions()).isZero();
    }

    @Test
    void signing_out_everywhere_ends_a_sign_in_under_way() {
        var account = new Account(world.admin(), user);
        account.enable("TERMS_AND_CONDITIONS");
        account.demand("TERMS_AND_CONDITIONS");
        var thief = world.visitor(realm.name());
        var terms = enters(thief, app.code());
        account.demandNothing();
        var home = enter();

        world.harness(realm.name()).clock(Duration.ofSeconds(2));
        info.press(home, "session-end");
        world.harness(realm.name()).clock(Duration.ZERO);

        var accept = terms.document().select("form:has(#kc-accept)").attr("abs:action");
        assertThat(accept).as(terms.document().text()).isNotEmpty();
        assertThat(SecurityInfo.is(thief.post(accept, Map.of("accept", "yes")), "torii-refused"))
                .isTrue();
        assertThat(sessions()).isZero();
    }

    /** The trace is written a moment after the sign-in. */
    private Page enter() {
        info.visitor().submit(info.signIn(), "torii-otp-form", Map.of("otp", app.next()));
        return Eventually.get(info::open, page -> !page.document()
                .select("#torii-activities li[data-torii-standing=OWN]")
                .isEmpty());
    }

    private Page enters(Visitor visitor, String code) {
        return visitor.submit(visitor.signIn("portal", user), "torii-otp-form", Map.of("otp", code));
    }

    /** What the page calls each of a user's sign-ins. */
    private List<String> traced(TestUser whose) {
        var trace = world.admin().get("/" + realm.name() + "/torii/users/" + whose.id() + "/trace");
        return trace.findValuesAsText("at").stream()
                .map(at -> String.valueOf(Instant.parse(at).toEpochMilli()))
                .toList();
    }

    private int sessions() {
        return world.admin()
                .get("/" + realm.name() + "/users/" + user.id() + "/sessions")
                .size();
    }

    private String reports() {
        var reports = world.admin().get("/" + realm.name() + "/torii/users/" + user.id() + "/reports");
        return reports.isEmpty() ? "" : reports.toString();
    }
}
