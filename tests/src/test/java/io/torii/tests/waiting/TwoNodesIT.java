package io.torii.tests.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Admin;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.Cluster;
import io.torii.tests.server.OnTwoNodes;
import io.torii.tests.web.Outbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one node does not show: events that reach the other, and one winner of two. */
@ExtendWith(OnTwoNodes.class)
final class TwoNodesIT {
    private static TestRealm realm;

    private final String request = Browser.request();
    private Cluster cluster;
    private URI here;
    private URI there;

    @BeforeEach
    void nodes(Cluster cluster) {
        this.cluster = cluster;
        here = cluster.first().url();
        there = cluster.second().url();
        if (realm == null) {
            realm = TestRealm.fresh(new Admin(here), Map.of("torii.delivery.providers", "twilio"));
        }
    }

    /** An event without a schema wakes pages of its own node and no other. */
    @Test
    void a_page_is_woken_within_a_second_by_what_happens_on_the_other_node() throws Exception {
        var browser = Browser.at(here, realm.name());
        var page = browser.listen(browser.handle(request, 60)).seated();

        browser.via(there).wake(request);

        page.ended(Duration.ofSeconds(1));
        assertThat(page.events()).containsExactly("woken");
        assertThat(Files.readString(cluster.second().log())).doesNotContain("were not woken");
    }

    @Test
    void a_page_that_comes_back_to_the_other_node_has_missed_nothing() throws Exception {
        var browser = Browser.at(here, realm.name());
        var handle = browser.handle(request, 60);

        browser.wake(request);

        var page = browser.via(there).listen(handle);
        page.ended(Duration.ofSeconds(1));
        assertThat(page.events()).containsExactly("woken");
    }

    @Test
    void a_code_that_is_typed_on_both_nodes_at_once_signs_in_once() throws Exception {
        var user = realm.user(1);
        var visitor = Visitor.to(here, realm.name());
        var asked = visitor.signIn("portal", user);
        var code = Outbox.code(cluster.twilio().awaitMessageTo(user.number()).body());

        var ends = atOnce(visitor, List.of(asked, asked.from(there)), code);

        assertThat(ends.stream().filter(Page::signedIn)).hasSize(1);
    }

    private static List<Page> atOnce(Visitor visitor, List<Page> pages, String code) throws Exception {
        var threads = Executors.newFixedThreadPool(pages.size());
        var start = new CyclicBarrier(pages.size());
        try {
            List<Future<Page>> typed = pages.stream()
                    .map(page -> threads.submit(() -> {
                        var hand = visitor.again();
                        start.await();
                        return hand.type(page, code);
                    }))
                    .toList();
            var first = typed.get(0).get();
            return List.of(first, typed.get(1).get());
        } finally {
            threads.shutdown();
        }
    }
}
