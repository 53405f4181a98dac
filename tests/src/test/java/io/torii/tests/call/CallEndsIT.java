package io.torii.tests.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.CallView;
import io.torii.tests.web.Ways;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R29: what never approves: other ends, other times, other tabs. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class CallEndsIT {
    private static TestRealm realm;

    private World world;
    private TestUser user;
    private Caller caller;

    @BeforeAll
    static void realm(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of());
    }

    @BeforeEach
    void user(World world) {
        this.world = world;
        user = realm.user(1);
        caller = Caller.of(world, user);
    }

    @ParameterizedTest
    @CsvSource({
        "busy,was busy",
        "no-answer,Nobody answered",
        "machine,answering machine",
    })
    void what_ends_a_call_is_said_and_another_way_is_open(String what, String words) {
        var called = caller.called();

        caller.telephone().happens(what);
        caller.telephone().key("#");
        var over = called.waitOn();

        assertThat(over.state()).isEqualTo("over");
        assertThat(over.problem()).contains(words);
        assertThat(over.page().text("torii-call-ways")).contains("text +81");
    }

    @Test
    void keys_before_the_prompt_and_after_the_end_never_approve_R29() {
        var called = caller.called();

        caller.telephone().await(1);
        caller.telephone().key("#");
        var waiting = called.waitOn();
        assertThat(waiting.page().signedIn()).isFalse();
        assertThat(waiting.problem()).contains("not been confirmed yet");

        caller.telephone().answer();
        caller.telephone().happens("hang-up");
        caller.telephone().key("#");
        assertThat(waiting.waitOn().problem()).contains("ended before #");
    }

    @Test
    void a_late_key_never_approves_R29() {
        var called = caller.called();
        caller.telephone().answer();

        world.harness(realm.name()).clock(Duration.ofSeconds(121));
        caller.telephone().key("#");

        assertThat(called.waitOn().problem()).contains("Nothing was pressed in time");
    }

    @Test
    void a_voicemail_that_is_found_late_ends_the_call_R29() {
        var called = caller.called();
        caller.telephone().answer();

        caller.telephone().happens("machine");
        caller.telephone().key("#");

        assertThat(called.waitOn().problem()).contains("answering machine");
    }

    @Test
    void who_turns_to_a_text_is_not_let_in_by_the_call_any_more() {
        var called = caller.called();
        caller.telephone().answer();

        var text = new Ways(caller.visitor()).to(called.page(), "PHONE:TEXT");
        caller.telephone().key("#");

        var back = new CallView(caller.visitor(), new Ways(caller.visitor()).to(text, "PHONE:CALL"));
        assertThat(back.page().signedIn()).isFalse();
        assertThat(back.problem()).as("its telephone may still ring").contains("calling you already");
        assertThat(called.waitOn().page().signedIn()).isFalse();
    }

    /** R97: the end is taken by the tab that asked. */
    @Test
    void another_tab_of_the_browser_is_not_let_in_by_the_call_R97() {
        caller.called();
        var tab = caller.visitor().again();
        var other = new CallView(tab, new Ways(tab).to(tab.signIn("portal", user), "PHONE:CALL"));
        assertThat(other.problem()).contains("calling you already");

        caller.telephone().press("#");

        assertThat(other.reload().page().signedIn()).isFalse();
        assertThat(other.call().page().signedIn()).isFalse();
    }
}
