package io.torii.tests.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.CallView;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R17, R29: a telephone that rings for a method which is taken away meanwhile lets nobody in. */
@ExtendWith(OnKeycloak.class)
final class MethodGoneIT {
    private TestRealm realm;
    private TestUser user;
    private Account account;
    private Caller caller;

    /** With a number that is called, and an app. */
    @BeforeEach
    void user(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of());
        user = realm.user(1);
        new Registered(world.admin(), user).app("Tablet");
        account = new Account(world.admin(), user);
        caller = Caller.of(world, user);
    }

    @Test
    void a_number_that_is_deleted_while_it_rings_is_confirmed_by_nobody() {
        var called = caller.called();
        caller.telephone().answer();

        account.delete(account.credential("torii-phone"));
        caller.telephone().key("#");

        asksForTheApp(called);
    }

    @Test
    void a_number_that_is_deleted_once_it_was_confirmed_lets_nobody_in() {
        var called = caller.called();
        caller.telephone().press("#");

        account.delete(account.credential("torii-phone"));

        asksForTheApp(called);
    }

    @Test
    void calls_that_are_switched_off_while_one_rings_let_nobody_in() {
        var called = caller.called();
        caller.telephone().answer();

        callNobody();
        caller.telephone().key("#");

        var page = called.goOn();
        assertThat(page.signedIn()).isFalse();
        assertThat(page.asksForCode()).as(page.document().text()).isTrue();
        assertThat(called.waitOn().page().signedIn()).isFalse();
        assertThat(realm.events()).doesNotContain("\"type\":\"LOGIN\"");
    }

    private void callNobody() {
        var place = "/" + realm.name() + "/authentication/required-actions/torii-phone-register/config";
        var settings = realm.admin().get(place);
        ((ObjectNode) settings.get("config")).put("torii.call.mode", "off");
        realm.admin().put(place, settings);
    }

    private void asksForTheApp(CallView called) {
        var page = called.goOn();
        assertThat(page.signedIn()).isFalse();
        assertThat(page.document().getElementById("torii-otp-form"))
                .as(page.document().text())
                .isNotNull();
        assertThat(called.waitOn().page().signedIn()).isFalse();
        assertThat(realm.events()).doesNotContain("\"type\":\"LOGIN\"");
    }
}
