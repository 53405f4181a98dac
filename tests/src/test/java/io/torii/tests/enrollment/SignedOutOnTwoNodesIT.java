package io.torii.tests.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Admin;
import io.torii.tests.admin.Harness;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.Cluster;
import io.torii.tests.server.OnTwoNodes;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R20: whichever node a user signs out at. */
@ExtendWith(OnTwoNodes.class)
final class SignedOutOnTwoNodesIT {
    private static final String TERMS = "TERMS_AND_CONDITIONS";

    @Test
    void a_sign_in_that_finishes_at_the_other_node_ends(Cluster cluster) {
        var here = cluster.first().url();
        var realm = TestRealm.fresh(new Admin(here), Map.of());
        var user = realm.user(0);
        var app = new Registered(realm.admin(), user).app("Tablet");
        var account = new Account(realm.admin(), user);
        account.enable(TERMS);
        account.demand(TERMS);
        var thief = Visitor.to(cluster.second().url(), realm.name());
        var terms = thief.submit(thief.signIn("portal", user), "torii-otp-form", Map.of("otp", app.code()));
        account.demandNothing();
        var info = new SecurityInfo(here, user, Visitor.to(here, realm.name()));
        var home = info.visitor().submit(info.signIn(), "torii-otp-form", Map.of("otp", app.next()));

        signOutEverywhere(info, home, new Harness(here, "master"));

        var accept = terms.document().select("form:has(#kc-accept)").attr("abs:action");
        assertThat(accept).as(terms.document().text()).isNotEmpty();
        var end = thief.post(accept, Map.of("accept", "yes"));
        assertThat(SecurityInfo.is(end, "torii-refused"))
                .as(end.document().text())
                .isTrue();
        assertThat(thief.open("portal").signedIn()).isFalse();
    }

    /** Keycloak counts in seconds. */
    private static void signOutEverywhere(SecurityInfo info, Page home, Harness clock) {
        clock.clock(Duration.ofSeconds(2));
        try {
            assertThat(SecurityInfo.is(info.press(home, "session-end"), "torii-left"))
                    .isTrue();
        } finally {
            clock.clock(Duration.ZERO);
        }
    }
}
