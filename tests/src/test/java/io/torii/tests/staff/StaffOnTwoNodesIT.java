package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Admin;
import io.torii.tests.admin.Harness;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.Cluster;
import io.torii.tests.server.OnTwoNodes;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.Outbox;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two members of staff at once, each on another node of one cluster. */
@ExtendWith(OnTwoNodes.class)
final class StaffOnTwoNodesIT {
    private static final Instant LONG_AGO = Instant.EPOCH.plus(Duration.ofDays(18_000));
    private static final Map<String, Object> REASON = Map.of("reason", "asked for at the counter");

    private TestRealm realm;
    private Harness harness;
    private List<Clerk> clerks;

    @BeforeEach
    void office(Cluster cluster) {
        var here = cluster.first().url();
        realm = TestRealm.fresh(new Admin(here), Map.of("torii.delivery.providers", "twilio"))
                .behind(here);
        harness = new Harness(here, realm.name());
        clerks = List.of(
                Clerk.of(here, realm, "torii-helpdesk"),
                Clerk.of(here, realm, "torii-helpdesk").at(cluster.second().url()));
    }

    /**
     * Each saw two methods, and removed one of them: the account whose MFA is active had none (R17). Somebody else has the
     * methods before them until both have come, so that neither is through before the other begins.
     */
    @Test
    void of_two_who_remove_the_last_two_methods_at_once_one_is_refused() {
        for (var round = 0; round < 4; round++) {
            var user = active();
            var methods = methods(user);
            assertThat(methods).hasSize(2);
            var before = CompletableFuture.runAsync(() -> harness.haltWithMethods(user.id()));
            Eventually.get(harness::isHalted, halted -> halted);

            var answers = IntStream.range(0, 2)
                    .mapToObj(each -> CompletableFuture.supplyAsync(() -> clerks.get(each)
                            .post("users/" + user.id() + "/methods/" + methods.get(each) + "/removal", REASON)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            before.join();
            assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(204, 409);
            assertThat(answers).extracting(HttpResponse::body).anySatisfy(body -> assertThat(body)
                    .contains("torii_last_method"));
            assertThat(new Account(realm.admin(), user).types()).containsExactly("torii-phone");
            assertThat(methods(user)).hasSize(1);
        }
    }

    /** What was asked for on one node is right on the other, once on both. */
    @Test
    void a_caller_who_was_asked_on_one_node_answers_on_the_other(Cluster cluster) {
        var user = active();
        var place = "users/" + user.id() + "/phones/" + methods(user).get(0) + "/caller";
        var here = clerks.get(0);
        var there = here.at(cluster.second().url());
        var sent = Rest.parse(here.post(place, Map.of()).body());
        var code = Outbox.code(cluster.twilio().awaitMessageTo(user.number()).body());
        var typed = Map.of("request", sent.get("request").asText(), "code", code);

        assertThat(there.post(place + "/answer", typed).body()).contains("accepted");
        assertThat(here.post(place + "/answer", typed).body()).contains("none_open");
    }

    private TestUser active() {
        var user = realm.user(2);
        harness.enroll(user.id(), "ACTIVE", LONG_AGO);
        return user;
    }

    private List<String> methods(TestUser user) {
        var answer = clerks.get(1).get("users/" + user.id() + "/methods");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Rest.parse(answer.body()).findValuesAsText("id");
    }
}
