package io.torii.tests.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Admin;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.Cluster;
import io.torii.tests.server.OnTwoNodes;
import io.torii.tests.vendors.Callback;
import io.torii.tests.vendors.TwilioMarkup;
import io.torii.tests.web.CallView;
import io.torii.tests.web.Visitor;
import io.torii.tests.web.Ways;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page stands on one node, and the vendor's webhooks come to the other. */
@ExtendWith(OnTwoNodes.class)
final class CallOnTwoNodesIT {
    @Test
    void webhooks_at_the_other_node_let_in_and_of_eight_equal_ones_one_is_thanked_R29(Cluster cluster)
            throws Exception {
        var here = cluster.first().url();
        var there = cluster.second().url();
        var realm = TestRealm.fresh(new Admin(here), Map.of("torii.delivery.providers", "twilio"));
        // Vendors know one public address, whichever node is behind it.
        new Admin(here).put("/" + realm.name(), Map.of("attributes", Map.of("frontendUrl", here.toString())));
        TestUser user = realm.user(1);
        var visitor = Visitor.to(here, realm.name());
        var called = new CallView(visitor, new Ways(visitor).to(visitor.signIn("portal", user), "PHONE:CALL"));
        var call = cluster.twilio().awaitCallTo(user.number());

        var prompt =
                TwilioMarkup.read(call.answered().askAt(at(there, call.sent().answer())));
        var keys = call.keys(prompt, "#");
        var action = prompt.action().orElseThrow();
        var words = atOnce(
                keys,
                Stream.of(here, there, here, there, here, there, here, there)
                        .map(node -> at(node, action))
                        .toList());

        assertThat(words.stream().filter(said -> said.contains("Thank you"))).hasSize(1);
        assertThat(called.goOn().signedIn()).isTrue();
    }

    private static List<String> atOnce(Callback keys, List<URI> addresses) throws Exception {
        var pool = Executors.newFixedThreadPool(addresses.size());
        List<Callable<String>> all = addresses.stream()
                .<Callable<String>>map(address -> () -> keys.askAt(address))
                .toList();
        List<String> words = new ArrayList<>();
        for (var answer : pool.invokeAll(all)) {
            words.add(answer.get());
        }
        pool.shutdown();
        return words;
    }

    private static URI at(URI node, String address) {
        return node.resolve(URI.create(address).getRawPath());
    }
}
