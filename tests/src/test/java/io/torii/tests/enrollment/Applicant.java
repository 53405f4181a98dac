package io.torii.tests.enrollment;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.Harness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import java.time.Instant;
import java.util.Map;

/** A user with one phone on the way to MFA, driven without pages. */
record Applicant(World world, TestRealm realm, TestUser user) {
    /** A realm in which an account with a phone begins with step 3. */
    static TestRealm realm(World world) {
        return TestRealm.fresh(
                world.admin(), Map.of("torii.enrollment.existing", "registering", "torii.timezone", "Asia/Tokyo"));
    }

    static Applicant in(World world, TestRealm realm) {
        return new Applicant(world, realm, realm.user(1));
    }

    Instant applied() {
        ready();
        return Instant.parse(step("apply/" + user.id()).get("due").asText());
    }

    void ready() {
        step("tried/" + user.id() + "/" + phone());
    }

    JsonNode step(String step) {
        return harness().enrollment(step);
    }

    String phone() {
        return new Account(world.admin(), user).credential("torii-phone");
    }

    /** What staff see. */
    JsonNode stands() {
        return world.admin().get("/" + realm.name() + "/torii/users/" + user.id() + "/enrollment");
    }

    String stage() {
        return stands().get("stage").asText();
    }

    /** How many browsers are signed in. */
    int sessions() {
        return world.admin()
                .get("/" + realm.name() + "/users/" + user.id() + "/sessions")
                .size();
    }

    Harness harness() {
        return world.harness(realm.name());
    }
}
