package io.torii.tests.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Admin;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.Cluster;
import io.torii.tests.server.OnTwoNodes;
import io.torii.tests.vendors.Callback;
import io.torii.tests.vendors.SentCall;
import io.torii.tests.vendors.TwilioCall;
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
        TestUser user = realm.user(1);
        var visitor = Visitor.to(here, realm.name());
        var called = new CallView(visitor, new Ways(visitor).to(visitor.signIn("portal", user), "PHONE:CALL"));
        var call = cluster.twilio().awaitCallTo(user.number());

        var prompt = TwilioMarkup.read(moved(call, here, there).answered().ask());
        var keys = call.keys(prompt, "#");
        var keysHere = call.keysAt(prompt.action().orElseThrow().replace(there.toString(), here.toString()), "#");
        var words = atOnce(Stream.of(keys, keysHere, keys, keysHere, keys, keysHere, keys, keysHere)
                .toList());

        assertThat(words.stream().filter(said -> said.contains("Thank you"))).hasSize(1);
        assertThat(called.goOn().signedIn()).isTrue();
    }

    private static List<String> atOnce(List<Callback> callbacks) throws Exception {
        var pool = Executors.newFixedThreadPool(callbacks.size());
        List<Callable<String>> all =
                callbacks.stream().<Callable<String>>map(each -> each::ask).toList();
        List<String> words = new ArrayList<>();
        for (var answer : pool.invokeAll(all)) {
            words.add(answer.get());
        }
        pool.shutdown();
        return words;
    }

    /** The vendor knows one public address; whichever node is behind it is called at its own here. */
    private static TwilioCall moved(TwilioCall call, URI here, URI there) {
        var sent = call.sent();
        return new TwilioCall(
                call.account(),
                new SentCall(
                        sent.reference(),
                        sent.to(),
                        sent.from(),
                        sent.answer().replace(here.toString(), there.toString()),
                        sent.status(),
                        sent.machine(),
                        sent.dialled()));
    }
}
