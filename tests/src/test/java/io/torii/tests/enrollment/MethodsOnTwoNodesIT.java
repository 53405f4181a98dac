package io.torii.tests.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Admin;
import io.torii.tests.admin.Harness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.Cluster;
import io.torii.tests.server.OnTwoNodes;
import io.torii.tests.web.AtOnce;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.OtherNode;
import io.torii.tests.web.Outbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two tabs of one user at once, each on another node of one cluster (R17). */
@ExtendWith(OnTwoNodes.class)
final class MethodsOnTwoNodesIT {
    private static final Instant LONG_AGO = Instant.EPOCH.plus(Duration.ofDays(18_000));

    private Cluster cluster;
    private URI here;
    private TestRealm realm;
    private Harness harness;

    @BeforeEach
    void realm(Cluster cluster) {
        this.cluster = cluster;
        here = cluster.first().url();
        realm = TestRealm.fresh(new Admin(here), Map.of("torii.delivery.providers", "twilio"))
                .behind(here);
        harness = new Harness(here, realm.name());
    }

    /** Each tab was asked while there were two. Somebody else has the methods before them until both have come. */
    @RepeatedTest(3)
    void of_the_last_two_methods_that_two_tabs_delete_at_once_one_stays() {
        var user = realm.user(2);
        harness.enroll(user.id(), "ACTIVE", LONG_AGO);
        var account = new Account(realm.admin(), user);
        var numbers = numbers(account);
        var info = new SecurityInfo(here, user, Visitor.to(here, realm.name()));
        var one = act(info, enter(info, user), "method-delete", numbers.get(0));
        var tab = new SecurityInfo(
                here,
                user,
                info.visitor().again().over(new OtherNode(cluster.second().url())));
        var other = act(tab, tab.open(), "method-delete", numbers.get(1));
        var before = CompletableFuture.runAsync(() -> harness.haltWithMethods(user.id()));
        Eventually.get(harness::isHalted, halted -> halted);

        var pages = AtOnce.<Page>all(List.of(
                () -> act(info, one, "method-remove", numbers.get(0)),
                () -> act(tab, other, "method-remove", numbers.get(1))));

        before.join();
        assertThat(pages)
                .extracting(SecurityInfo::notice)
                .containsOnlyOnce("torii-info-last")
                .anyMatch(notice -> notice.startsWith("torii-info-deleted"));
        assertThat(account.types()).containsExactly("torii-phone");
    }

    private Page enter(SecurityInfo info, TestUser user) {
        var asked = info.signIn();
        var text = cluster.twilio().awaitMessageTo(user.number()).body();
        return info.visitor().type(asked, Outbox.code(text));
    }

    private static Page act(SecurityInfo info, Page page, String act, String credential) {
        return info.press(page, act, Map.of("torii-credential", credential));
    }

    private static List<String> numbers(Account account) {
        return StreamSupport.stream(account.credentials().spliterator(), false)
                .filter(each -> each.get("type").asText().equals("torii-phone"))
                .map(each -> each.get("id").asText())
                .toList();
    }
}
