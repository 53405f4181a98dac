package io.torii.tests.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Admin;
import io.torii.tests.admin.Harness;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.Cluster;
import io.torii.tests.server.OnTwoNodes;
import io.torii.tests.vendors.Behaviour;
import io.torii.tests.web.AtOnce;
import io.torii.tests.web.CallView;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.OtherNode;
import io.torii.tests.web.Visitor;
import io.torii.tests.web.Ways;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A call that is lost stands in the way of the next one, on every node, until it gives way. */
@ExtendWith(OnTwoNodes.class)
final class CallLostOnTwoNodesIT {
    private Cluster cluster;
    private List<URI> nodes;
    private TestRealm realm;
    private TestUser user;
    private String number;

    /** Asked for the app first: no text is on its way then that a call would have to wait for. */
    @BeforeEach
    void user(Cluster cluster) {
        this.cluster = cluster;
        nodes = List.of(cluster.first().url(), cluster.second().url());
        realm = TestRealm.fresh(new Admin(nodes.get(0)), Map.of("torii.delivery.providers", "twilio"))
                .behind(nodes.get(0));
        user = realm.user(0);
        var registered = new Registered(realm.admin(), user);
        registered.app("App");
        number = registered.phone("PHONE");
    }

    @AfterEach
    void right() {
        cluster.twilio().behave(Behaviour.ok());
        clocks(Duration.ZERO);
    }

    /** As when the node died that was to have it placed: nobody makes it, and each node may be the first to say so. */
    @Test
    void a_call_that_nobody_makes_gives_way_to_one_though_both_nodes_ask_R29() throws Exception {
        var first = chooses(0);
        var others = List.of(chooses(0), chooses(1));
        var requests = cluster.twilio().requests();
        cluster.twilio().behave(Behaviour.never());
        assertThat(first.call().state()).isEqualTo("calling");
        Eventually.get(cluster.twilio()::requests, all -> all > requests);
        cluster.twilio().behave(Behaviour.ok());
        clocks(Duration.ofSeconds(90));

        var views = AtOnce.all(others);

        assertThat(views).as(views.toString()).extracting(CallView::state).containsOnlyOnce("calling");
        cluster.twilio().awaitCallTo(number);
    }

    private void clocks(Duration offset) {
        nodes.forEach(node -> new Harness(node, "master").clock(offset));
    }

    /** Stands at the list of ways. */
    private Callable<CallView> chooses(int node) {
        var visitor = Visitor.to(nodes.get(0), realm.name()).over(new OtherNode(nodes.get(node)));
        var ways = new Ways(visitor);
        var list = ways.list(visitor.signIn("portal", user));
        return () -> new CallView(visitor, ways.to(list, "PHONE:CALL"));
    }
}
