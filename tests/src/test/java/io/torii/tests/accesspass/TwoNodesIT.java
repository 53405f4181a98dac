package io.torii.tests.accesspass;

import static io.torii.tests.accesspass.Desk.registers;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Admin;
import io.torii.tests.admin.PassHarness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.Cluster;
import io.torii.tests.server.OnTwoNodes;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R8: five tries and one winner, whichever node is asked. */
@ExtendWith(OnTwoNodes.class)
final class TwoNodesIT {
    private static final String WRONG = "23456789";

    private List<URI> nodes;
    private TestUser user;
    private PassHarness passes;

    @BeforeEach
    void realm(Cluster cluster) {
        nodes = List.of(cluster.first().url(), cluster.second().url());
        var realm = TestRealm.fresh(new Admin(nodes.get(0)), Map.of()).withoutLockout();
        user = realm.user(0);
        passes = new PassHarness(nodes.get(0), realm.name());
    }

    @Test
    void wrong_ones_on_both_nodes_are_counted_together() throws Exception {
        var pass = passes.pass(user, "BOTH");

        atOnce(node -> type(node, WRONG), 6);

        for (var node : nodes) {
            assertThat(registers(type(node, pass))).isFalse();
        }
    }

    @Test
    void the_right_one_on_both_nodes_at_once_is_accepted_on_one() throws Exception {
        for (var round = 0; round < 3; round++) {
            var pass = passes.pass(user, "BOTH");

            var pages = atOnce(node -> type(node, pass), 4);

            assertThat(pages.stream().filter(Desk::registers)).hasSize(1);
        }
    }

    @Test
    void one_that_was_made_here_is_taken_there_and_one_that_was_taken_back_is_not() {
        var pass = passes.pass(user, "BOTH");
        assertThat(registers(type(nodes.get(1), pass))).isTrue();

        var revoked = passes.pass(user, "BOTH", Map.of("once", "false"));
        assertThat(registers(type(nodes.get(1), revoked))).isTrue();
        assertThat(passes.revoke(user)).isTrue();

        assertThat(registers(type(nodes.get(1), revoked))).isFalse();
    }

    private Page type(URI node, String typed) {
        var visitor = Visitor.to(node, user.realm());
        return visitor.password(visitor.open("portal"), user.username(), typed);
    }

    private List<Page> atOnce(OnNode deed, int threads) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        var start = new CyclicBarrier(threads);
        try {
            var running = new ArrayList<Future<Page>>();
            for (var i = 0; i < threads; i++) {
                var node = nodes.get(i % nodes.size());
                Callable<Page> call = () -> {
                    start.await();
                    return deed.at(node);
                };
                running.add(pool.submit(call));
            }
            var pages = new ArrayList<Page>();
            for (var each : running) {
                pages.add(each.get());
            }
            return pages;
        } finally {
            pool.shutdown();
        }
    }

    /** What somebody does on one node. */
    private interface OnNode {
        Page at(URI node);
    }
}
