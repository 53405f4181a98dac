package io.torii.tests.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Admin;
import io.torii.tests.admin.ApplicationHarness;
import io.torii.tests.admin.Harness;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.Cluster;
import io.torii.tests.server.OnTwoNodes;
import io.torii.tests.staff.Clerk;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.Mailbox;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two nodes on one PostgreSQL: one open application, one end, whichever node a request comes to (R94). */
@ExtendWith(OnTwoNodes.class)
final class ApplicationsOnTwoNodesIT {
    private Cluster cluster;
    private URI here;
    private URI there;
    private TestRealm realm;
    private TestUser user;

    @BeforeEach
    void realm(Cluster cluster) {
        this.cluster = cluster;
        here = cluster.first().url();
        there = cluster.second().url();
        realm = TestRealm.fresh(new Admin(here), Map.of())
                .setting(Map.of("torii.application.hold", "0", "torii.enrollment.first", "password"));
        user = realm.user(1);
    }

    @Test
    void the_stores_keep_their_contract_on_PostgreSQL() {
        var results = new Harness(here, realm.name()).contract("applications");

        assertThat(results.properties())
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThat(each.getValue().asText()).as(each.getKey()).isEmpty());
    }

    @Test
    void of_many_that_are_filed_on_both_nodes_one_is_taken() {
        var filed = Stream.of(here, there, here, there, here, there, here, there)
                .map(node -> CompletableFuture.supplyAsync(() -> on(node).again(user, "LOST_OR_STOLEN")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .filter(answer -> answer.has("id"));

        assertThat(filed).hasSize(1);
    }

    /** A real {@code kill -9}, while the methods are being removed and before that is committed (R5). */
    @Test
    void a_node_that_is_killed_between_decision_and_effects_leaves_them_to_both_which_do_them_once() {
        on(here).again(user, "LOST_OR_STOLEN");
        try (var mailbox = Mailbox.of(realm)) {
            try {
                killWhileDeciding();
                assertThat(on(here).state(user)).isEqualTo("APPROVED");
                assertThat(account().types()).containsExactly("torii-phone");
                assertThat(times("\"type\":\"REMOVE_CREDENTIAL\"")).isZero();
                assertThat(mailbox.mails()).isEmpty();
            } finally {
                cluster.restartSecond();
            }

            Stream.of(cluster.second().url(), here)
                    .map(node -> CompletableFuture.runAsync(on(node)::sweep))
                    .toList()
                    .forEach(CompletableFuture::join);
            on(here).sweep();

            assertThat(account().types()).isEmpty();
            assertThat(on(cluster.second().url()).state(user)).isEqualTo("APPROVED");
            assertThat(times("\"type\":\"REMOVE_CREDENTIAL\"")).isEqualTo(1);
            assertThat(times("register-again:approved")).isEqualTo(1);
            Eventually.get(mailbox::mails, mails -> told(mails) == 1);
        }
    }

    /** R36, R53: the picture, its application and its decision each come to another node. */
    @Test
    void a_picture_that_comes_to_one_node_is_filed_on_the_other_and_decided_once() {
        var recovery = Recovery.of(here, user);
        var arrived = recovery.send(recovery.photoPage().from(there), Card.photo());
        assertThat(Recovery.is(arrived, "torii-photo-arrived"))
                .as(arrived.document().text())
                .isTrue();
        var filed = recovery.file(arrived.from(here));
        assertThat(filed.text("torii-pick-up-code")).as(filed.document().text()).hasSize(10);

        var reviewers = List.of(Clerk.of(here, realm, "torii-reviewer"), Clerk.of(there, realm, "torii-reviewer"));
        var queue = Rest.parse(reviewers.get(1).get("applications").body());
        var id = queue.findValuesAsText("id").get(0);
        assertThat(reviewers.get(1).get("applications/" + id + "/photo").statusCode())
                .isEqualTo(200);
        var decisions = reviewers.stream()
                .map(each -> CompletableFuture.supplyAsync(
                        () -> each.post("applications/" + id + "/decision", Bureau.approval())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(HttpResponse::statusCode);

        assertThat(decisions).containsExactlyInAnyOrder(200, 409);
        assertThat(times("register-again:approved")).isEqualTo(1);
        assertThat(on(there).enter(user, filed.text("torii-pick-up-code")).toString())
                .contains("RIGHT", "true");
    }

    /** The second node is asked to decide, and is killed where it stands; the other's job comes by once a minute. */
    private void killWhileDeciding() {
        var dying = new Harness(there, realm.name());
        dying.haltAt("REMOVE_CREDENTIAL");
        var decision = CompletableFuture.supplyAsync(() -> dying.decision("approve/" + user.id()));
        try {
            Eventually.get(dying::isHalted, halted -> halted);
        } finally {
            cluster.second().kill();
        }
        assertThat(decision).failsWithin(Duration.ofSeconds(10));
    }

    private long told(List<Mailbox.Mail> mails) {
        return mails.stream()
                .filter(mail -> mail.to().equals(user.email()))
                .filter(mail -> mail.subject().equals("You can register your sign-in methods again"))
                .count();
    }

    private int times(String text) {
        return realm.events().split(text, -1).length - 1;
    }

    private Account account() {
        return new Account(realm.admin(), user);
    }

    private ApplicationHarness on(URI node) {
        return new ApplicationHarness(node, realm.name());
    }
}
