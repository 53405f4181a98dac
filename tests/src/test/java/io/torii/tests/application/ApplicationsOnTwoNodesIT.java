package io.torii.tests.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Admin;
import io.torii.tests.admin.ApplicationHarness;
import io.torii.tests.admin.Harness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.Cluster;
import io.torii.tests.server.OnTwoNodes;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two nodes on one PostgreSQL: one open application, one end, whichever node a request comes to (R94). */
@ExtendWith(OnTwoNodes.class)
final class ApplicationsOnTwoNodesIT {
    @Test
    void the_stores_keep_their_contract_on_PostgreSQL(Cluster cluster) {
        var realm = TestRealm.fresh(new Admin(cluster.first().url()), Map.of());

        var results = new Harness(cluster.first().url(), realm.name()).contract("applications");

        assertThat(results.properties())
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThat(each.getValue().asText()).as(each.getKey()).isEmpty());
    }

    @Test
    void of_many_that_are_filed_on_both_nodes_one_is_taken_and_what_one_node_leaves_the_other_does(Cluster cluster) {
        var realm = TestRealm.fresh(new Admin(cluster.first().url()), Map.of());
        var user = realm.user(1);
        var here = new ApplicationHarness(cluster.first().url(), realm.name());
        var there = new ApplicationHarness(cluster.second().url(), realm.name());

        var filed = Stream.of(here, there, here, there, here, there, here, there)
                .map(node -> CompletableFuture.supplyAsync(() -> node.again(user, "LOST_OR_STOLEN")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .filter(answer -> answer.has("id"))
                .map(answer -> answer.get("id").asText())
                .toList();
        assertThat(filed).hasSize(1);
        here.approveAndDie(filed.get(0));
        Stream.of(there, here)
                .map(node -> CompletableFuture.runAsync(node::sweep))
                .toList()
                .forEach(CompletableFuture::join);
        there.sweep();

        assertThat(new Account(realm.admin(), user).types()).isEmpty();
        assertThat(there.state(user)).isEqualTo("APPROVED");
        assertThat(realm.events().split("register-again:approved", -1)).hasSize(2);
    }
}
