package io.torii.tests.cluster;

import io.torii.tests.admin.Admin;
import io.torii.tests.admin.ApplicationHarness;
import io.torii.tests.admin.Harness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.Cluster;
import io.torii.tests.staff.Clerk;
import io.torii.tests.vendors.TwilioFake;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A realm of a cluster in which every ceremony can be gone through. */
record Town(Cluster cluster, TestRealm realm, Clerk reviewer, Clerk desk) {
    private static final Instant LONG_AGO = Instant.EPOCH.plus(Duration.ofDays(18_000));

    static Town on(Cluster cluster) {
        var first = cluster.first().url();
        var phones = Map.of(
                "torii.delivery.providers", "twilio",
                "torii.code.cool-down", "10",
                "torii.delivery.address.passwords", "10000",
                "torii.delivery.sign-in.per-ten-minutes", "20",
                "torii.delivery.sign-in.per-day", "200");
        var realm = TestRealm.fresh(new Admin(first), phones)
                .setting(Map.of(
                        "torii.enrollment.first", "password",
                        "torii.application.hold", "0",
                        "torii.application.per-network", "100",
                        "torii.token.roles", "no-phone",
                        "torii.trusted.days", "30"))
                .withoutLockout()
                .behind(first);
        realm.admin().create("/" + realm.name() + "/roles", Map.of("name", "no-phone"));
        var desk = Clerk.of(first, realm, "torii-helpdesk", "torii-view", "torii-tokens");
        return new Town(cluster, realm, Clerk.of(first, realm, "torii-reviewer"), desk);
    }

    URI first() {
        return cluster.first().url();
    }

    TwilioFake twilio() {
        return cluster.twilio();
    }

    Harness harness() {
        return new Harness(first(), realm.name());
    }

    ApplicationHarness applications(URI node) {
        return new ApplicationHarness(node, realm.name());
    }

    /** Whose MFA is active, with as many phones. */
    TestUser active(int phones) {
        var user = realm.user(phones);
        harness().enroll(user.id(), "ACTIVE", LONG_AGO);
        return user;
    }

    /** What jobs do of themselves every minute. */
    void sweep() {
        harness().enrollment("sweep");
        applications(first()).sweep();
    }
}
