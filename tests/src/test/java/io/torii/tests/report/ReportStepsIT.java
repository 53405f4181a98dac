package io.torii.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.Harness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R20: the steps that follow from a report, each for itself. */
@ExtendWith(OnKeycloak.class)
final class ReportStepsIT {
    private static final String ID = "AAAAAAAAAAAAAAAAAAAAAA";

    private World world;
    private TestRealm realm;
    private Harness harness;

    @BeforeEach
    void realm(World world) {
        this.world = world;
        realm = TestRealm.fresh(world.admin(), Map.of());
        harness = world.harness(realm.name());
    }

    /** As if the node that took the report had died before it ended anything. */
    @Test
    void a_sign_in_that_was_reported_and_not_ended_is_refused_and_the_next_press_ends_it() {
        var user = realm.user(1);
        harness.enroll(user.id(), "ACTIVE", Instant.EPOCH);
        var visitor = world.visitor(realm.name());
        var asked = visitor.signIn("portal", user);
        var code = world.outbox(realm.name()).codeTo(user.number());
        harness.fileReport(user.id(), ID, visitor.signInId());

        var page = visitor.type(asked, code);

        assertThat(page.problem()).contains("was reported as not being made by the account’s owner");
        assertThat(realm.events()).contains("torii_reported").doesNotContain("torii_report\"");
        assertThat(staff(user, "reports")).hasSize(1);

        harness.reportPush(user.id(), ID, visitor.signInId() + ".tab");
        harness.reportPush(user.id(), ID, visitor.signInId() + ".tab");

        assertThat(new Account(world.admin(), user).demanded().toString()).contains("UPDATE_PASSWORD");
        assertThat(staff(user, "enrollment").get("stopped").asBoolean()).isTrue();
        assertThat(staff(user, "reports")).hasSize(1);
        assertThat(realm.events().split("torii_report\"", -1)).hasSize(2);
    }

    @Test
    void a_client_is_told_when_the_session_is_gone_already() throws Exception {
        var user = realm.user(0);
        var left = new CompletableFuture<Integer>();
        var client = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        client.createContext("/", exchange -> {
            left.complete(sessions(user));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        client.start();
        var address = "http://localhost:" + client.getAddress().getPort() + "/";
        realm.says("portal", "backchannel.logout.url", address);
        var visitor = world.visitor(realm.name());
        assertThat(visitor.signIn("portal", user).signedIn()).isTrue();

        harness.reportPush(user.id(), ID, visitor.signInId() + ".tab");

        assertThat(left.get(30, TimeUnit.SECONDS)).isZero();
        client.stop(0);
    }

    @Test
    void who_has_the_stolen_password_alone_sets_no_new_one_R20() {
        var user = realm.user(1);
        harness.enroll(user.id(), "REGISTERING", Instant.EPOCH);
        harness.reportPush(user.id(), ID, "gone.tab");

        var page = world.visitor(realm.name()).signIn("portal", user);

        assertThat(page.asksForCode()).as(page.document().text()).isTrue();
    }

    @Test
    void who_has_nothing_but_the_password_is_asked_for_no_new_one_and_staff_are_told_R20() {
        var user = realm.user(0);

        harness.reportPush(user.id(), ID, "gone.tab");

        assertThat(realm.events()).contains("\"torii_password\":\"staff\"");
        assertThat(new Account(world.admin(), user).demanded()).isEmpty();
        assertThat(world.visitor(realm.name()).signIn("portal", user).signedIn())
                .isTrue();
    }

    private int sessions(TestUser user) {
        return world.admin()
                .get("/" + realm.name() + "/users/" + user.id() + "/sessions")
                .size();
    }

    private JsonNode staff(TestUser user, String what) {
        return world.admin().get("/" + realm.name() + "/torii/users/" + user.id() + "/" + what);
    }
}
